// A server on this machine that answers every request with the same two tickets; it prints its port.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { TICKETS } from "./tickets.js";

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, { "content-type": "application/json" }).end(TICKETS);
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
