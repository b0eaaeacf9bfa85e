/** A text in base64. `btoa` takes Latin-1 only, so it goes through UTF-8 first. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
