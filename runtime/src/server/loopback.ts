/**
 * Whether a host is this machine and no other: `localhost` or an address of 127.0.0.0/8 or ::1, with an optional port, as
 * URLs write them or, of ::1, as one listens there. Any other name may lead anywhere, whatever it leads to now.
 */
export function isLoopback(host: string): boolean {
  return /^((localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?|::1)$/i.test(host);
}
