import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyTrial, onceTrial, tryFault } from "./run.js";
import { SocketServer } from "./socket-server.js";
import { representatives, subjectsOf, type Subject } from "./subject.js";
import { faults } from "./table.js";

// Every fixture and every fault over a socket: `npm run test:faults`.

const [ours, foreign] = [new SocketServer(), new SocketServer()];
const subjects = ["atomicwork", "connectwise-psa"].flatMap((name) => subjectsOf(name));
const unhandled: unknown[] = [];
let elsewhere = "";
let calls = 0;

beforeAll(async () => {
  process.on("unhandledRejection", (reason) => unhandled.push(reason));
  await ours.listen();
  elsewhere = await foreign.listen();
});
afterAll(() => Promise.all([ours.close(), foreign.close()]));

/** Some at a time: each keeps a connection open. */
async function inLanes(work: readonly Subject[], run: (subject: Subject) => Promise<string[]>): Promise<string[]> {
  const left = work.values();
  const found: string[] = [];
  const lane = async (): Promise<void> => {
    for (const subject of left) found.push(...(await run(subject)));
  };
  await Promise.all(Array.from({ length: 32 }, lane));
  return found;
}

describe(`${subjects.length} fixtures, ${faults.length} faults`, () => {
  test.each(faults.map((one) => [one.name, one] as const))("%s", async (_, fault) => {
    const see = (): void => void calls++;
    const run = (one: Subject) => tryFault(one, fault, ours.play, everyTrial, { elsewhere, see });
    expect(await inLanes(subjects, run)).toEqual([]);
    await ours.quiet();
  });

  test("nobody asked the other host, and no rejection was left alone", () => {
    console.log(`${calls} calls, ${ours.connections} connections`);
    expect(foreign.connections).toBe(0);
    expect(unhandled).toEqual([]);
  });
});

test.each([
  ["timeout", 50],
  ["abort", 20],
])("how long after its %s a call ends (it should be within %i ms)", async (ends, bar) => {
  const late: number[] = [];
  // One after another, so that only the call itself takes time.
  for (const subject of representatives(subjects)) {
    for (const fault of faults.filter((one) => one.ends === ends)) {
      const planned = fault.options?.timeoutMs ?? 0;
      const see = ({ tookMs }: { tookMs: number }): void => void late.push(tookMs - planned);
      await tryFault(subject, fault, ours.play, onceTrial, { elsewhere, see });
    }
  }
  late.sort((a, b) => a - b);
  const at = (part: number): string => (late[Math.floor((late.length - 1) * part)] ?? 0).toFixed(1);
  const within = late.filter((ms) => ms <= bar).length;
  console.log(
    `${ends}: ${within} of ${late.length} within ${bar} ms; median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)} ms`,
  );
  expect(late.length).toBeGreaterThan(20);
});
