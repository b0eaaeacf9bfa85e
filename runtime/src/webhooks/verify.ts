import { fromBase64 } from "../text/from-base64.js";

const encoder = new TextEncoder();

/**
 * Whether a signature is that of a body, in a time that says nothing about either.
 * @param signature base64
 * @param isKeyHashed whether the key is hashed with SHA-256 before it is used
 */
export async function isSigned(
  body: Uint8Array,
  signature: string,
  key: string,
  isKeyHashed: boolean,
): Promise<boolean> {
  const bytes = fromBase64(signature);
  if (bytes === undefined) return false;
  const secret = encoder.encode(key);
  const raw = isKeyHashed ? await crypto.subtle.digest("SHA-256", secret) : secret;
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", raw, hmac, false, ["verify"]);
  return crypto.subtle.verify("HMAC", imported, bytes, body as Uint8Array<ArrayBuffer>);
}
