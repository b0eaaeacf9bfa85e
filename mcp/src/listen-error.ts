/** The server cannot listen where it was told to. The message says why, and what to give instead. */
export class ListenError extends Error {}

/** What a failed attempt to listen comes to. */
export function listenError({ code, message }: NodeJS.ErrnoException, host: string, port: number): ListenError {
  if (code === "EADDRINUSE") return new ListenError(`port ${port} is in use; give --port.`);
  if (code === "EACCES") return new ListenError(`port ${port} is not for this user; give --port 1024 or more.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new ListenError(`${host} is no address of this machine; give --host.`);
  return new ListenError(message);
}
