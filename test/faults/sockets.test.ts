import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyTrial, onceTrial, tryFault } from "./run.js";
import { SocketServer } from "./socket-server.js";
import { representatives, subjectsOf } from "./subject.js";
import { faults } from "./table.js";

const [ours, foreign] = [new SocketServer(), new SocketServer()];
const subjects = ["atomicwork", "connectwise-psa"].flatMap((name) => representatives(subjectsOf(name)));
const unhandled: unknown[] = [];
const remember = (reason: unknown): void => void unhandled.push(reason);
let elsewhere = "";

beforeAll(async () => {
  process.on("unhandledRejection", remember);
  await ours.listen();
  elsewhere = await foreign.listen();
});
afterAll(async () => {
  process.off("unhandledRejection", remember);
  await Promise.all([ours.close(), foreign.close()]);
});

const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

describe("over a socket, with a fixture of each shape", () => {
  test.each(faults.map((one) => [one.name, one] as const))("%s", async (_, fault) => {
    const before = timers();
    // What an injected `fetch` can do has had all trials without a socket.
    const trials = fault.by && !fault.by.mock ? everyTrial : onceTrial;
    const found = await Promise.all(subjects.map((one) => tryFault(one, fault, ours.play, trials, { elsewhere })));
    expect(found.flat()).toEqual([]);
    await ours.quiet();
    expect(timers()).toBeLessThanOrEqual(before);
  });

  test("every fault happens to somebody", () => {
    expect(faults.filter(({ to }) => to && !subjects.some(to)).map(({ name }) => name)).toEqual([]);
  });

  test("nobody asked the other host, and no rejection was left alone", () => {
    expect(foreign.connections).toBe(0);
    expect(unhandled).toEqual([]);
  });
});
