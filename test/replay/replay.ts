import { type Fault, printFault } from "./fault.js";
import type { Fixture } from "./fixture.js";
import { disappointment, type Outcome } from "./expectation.js";
import { operationsOf, type Placed } from "./integration.js";
import type { Loaded } from "./load.js";
import { type Misfit, misfit, misfitByAjv, outputFaults } from "./output-faults.js";
import { packageOf } from "./package.js";
import { withoutRealTimers } from "./real-timer.js";
import { contractFaults } from "./response-contract.js";
import { stage } from "./stage.js";
import { hostSurfaces } from "./host-surfaces.js";
import { type Surface, surfaces } from "./surface.js";
import { toolSurface } from "./tool-surface.js";
import { describe, differences, type WireRequest } from "./wire-request.js";

/** Makes a call; nothing it throws gets lost. */
export async function outcomeOf(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { value: await withoutRealTimers(call) };
  } catch (thrown) {
    return { thrown };
  }
}

/**
 * Drives one fixture through every surface.
 * @returns what went differently, printed with its place; nothing when all is well
 */
export async function replay(integration: string, { yaml, value: fixture }: Loaded<Fixture>): Promise<string[]> {
  return (await replayValue(integration, fixture, undefined, misfitByAjv)).map((fault) => printFault(yaml, fault));
}

/**
 * Drives one fixture, wherever it comes from, through every surface, or through some.
 * @param misfitOf looks whether what a model reads fits the tool's output schema
 */
export async function replayValue(
  integration: string,
  fixture: Fixture,
  driven: readonly Surface[] = [...surfaces, ...hostSurfaces],
  misfitOf: Misfit = misfit,
): Promise<readonly Fault[]> {
  const placed = operationsOf(integration).get(fixture.operation);
  if (!placed) {
    const message = `${integration} has no operation ${fixture.operation}`;
    const help = "Operations are `resource.method`.";
    return [{ code: "unknown-operation", message, help, at: ["operation"] }];
  }
  const faults: Fault[] = contractFaults(placed.integration, placed.operation, fixture);
  if (fixture.expect.tool && !placed.tool) {
    const help = "Remove expect.tool: the definition says `tool: false`.";
    faults.push({ code: "no-tool", message: `${fixture.operation} has no tool`, help, at: ["expect", "tool"] });
  }
  const wires: WireRequest[][] = [];
  for (const surface of driven) {
    if (fixture.only && !fixture.only.surfaces.includes(surface.name)) continue;
    if (!surface.offers(placed)) continue;
    const { found, sent } = await drive(surface, placed, fixture, misfitOf);
    faults.push(...found);
    wires.push([...sent]);
  }
  if (faults.length === 0) faults.push(...unlike(wires));
  return asKnown(fixture, faults);
}

/** A failure that is known is none, and one that is over must be taken off the list. */
export function asKnown({ broken }: Pick<Fixture, "broken">, faults: readonly Fault[]): readonly Fault[] {
  if (broken === undefined) return faults;
  const help = "Remove the line: what it tells has been mended.";
  return faults.length > 0 ? [] : [{ code: "no-longer-broken", message: "The fixture passes", help, at: ["broken"] }];
}

async function drive(
  surface: Surface,
  placed: Placed,
  fixture: Fixture,
  misfitOf: Misfit,
): Promise<{ found: Fault[]; sent: WireRequest[] }> {
  const { script, clock, options } = stage(placed.integration.name, fixture.given, fixture.exchanges, ["exchanges"]);
  const call = { ...placed, package: await packageOf(placed.integration.name), options, fixture };
  const outcome = await outcomeOf(() => surface.call(call));
  script.finish();
  const found = script.faults.map((fault) => ({ ...fault, message: `${surface.name}: ${fault.message}` }));
  // What follows from a request that was refused is no news.
  if (found.length > 0)
    return { found: "thrown" in outcome ? withReason(found, outcome.thrown) : found, sent: script.sent };
  const expectation = fixture.expect[surface.expects];
  const help = "Correct what is expected, or find out why it came out differently.";
  if (expectation === undefined) {
    const message = `${surface.name}: the fixture does not say what is expected`;
    found.push({
      code: "no-expectation",
      message,
      help: `Add expect.${surface.expects}, or \`only\` with a reason.`,
      at: ["expect"],
    });
  } else {
    const reason = disappointment(
      expectation,
      outcome,
      fixture.exchanges.map(({ response }) => response),
    );
    if (reason !== undefined)
      found.push({
        code: "wrong-outcome",
        message: `${surface.name}: ${reason}`,
        help,
        at: ["expect", surface.expects],
      });
  }
  if (surface === toolSurface && "value" in outcome)
    found.push(...(await outputFaults(placed, fixture, outcome.value, misfitOf)));
  const waits = fixture.expect.waits ?? [];
  if (JSON.stringify(waits) !== JSON.stringify(clock.waits)) {
    const message = `${surface.name}: expected waits of [${waits.join(", ")}] ms, got [${clock.waits.join(", ")}]`;
    found.push({ code: "wrong-waits", message, help, at: ["expect", "waits"] });
  }
  return { found, sent: script.sent };
}

/** An exchange nobody used is best explained by what the call threw. */
function withReason(found: readonly Fault[], thrown: unknown): Fault[] {
  return found.map((fault) =>
    fault.code === "unused-exchange"
      ? { ...fault, message: `${fault.message}\n  the call threw ${String(thrown)}` }
      : fault,
  );
}

/** All surfaces must send the same bytes. */
function unlike([first = [], ...others]: readonly WireRequest[][]): Fault[] {
  for (const other of others) {
    for (const [index, request] of first.entries()) {
      const sent = other[index];
      const [one] = sent === undefined ? [] : differences(request, sent);
      if (one === undefined && sent !== undefined) continue;
      const message = `Surfaces differ on request ${index + 1}, ${describe(request)}: ${one?.field ?? "it is missing"}`;
      return [
        { code: "unlike-surfaces", message, help: "The same input must go out as the same bytes.", at: ["call"] },
      ];
    }
  }
  return [];
}
