// Answers every request on this machine with the same two tickets, and takes next to no time for it: what a server of
// Node does beside, the gateway that is measured would lack on a machine of two cores. Prints its port.
import { createServer, type AddressInfo } from "node:net";
import { TICKETS } from "./tickets.js";

const END = "\r\n\r\n";
const answer = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${TICKETS.length}${END}${TICKETS}`;

const server = createServer((socket) => {
  let begun = "";
  socket.setNoDelay(true).on("error", () => socket.destroy());
  socket.on("data", (chunk) => {
    const heads = (begun + chunk.toString("latin1")).split(END);
    begun = heads.pop() ?? "";
    if (heads.length > 0) socket.write(answer.repeat(heads.length));
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
