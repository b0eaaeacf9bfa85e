import { expect, test } from "vitest";
import { isLoopback } from "../../runtime/src/server/loopback.js";

test("this machine is known by its name and its addresses, and by nothing that only looks like them", () => {
  const own = ["localhost", "LOCALHOST:80", "127.0.0.1", "127.8.9.10:65535", "[::1]", "[::1]:8080", "::1"];
  const names = "localhost.evil.example evil-localhost localhost: localhost:80:80 localhost:123456 127.0.0.1.nip.io";
  const addresses = "127.1 1127.0.0.1 0.0.0.0 10.0.0.1 :: ::1:8080 [::1 [::ffff:127.0.0.1]";
  const foreign = ["", "localhost\n", ...names.split(" "), ...addresses.split(" ")];
  expect(own.filter((host) => !isLoopback(host))).toEqual([]);
  expect(foreign.filter(isLoopback)).toEqual([]);
});
