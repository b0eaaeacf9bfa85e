import { surfaces, type Surface } from "../replay/surface.js";
import { complaint } from "./judge.js";
import { course, type Course, type Play } from "./play.js";
import type { Subject } from "./subject.js";
import type { Fault } from "./fault.js";

/** How a fault is tried on a subject. */
export interface Trial {
  readonly surface: Surface;
  readonly retries: boolean;
  /** The fault happens once. */
  readonly recovers: boolean;
}

const [client, tool] = surfaces as readonly [Surface, Surface];

/** The client, once without retries and once with them; where those help, also a fault that passes; and the tool. */
export const everyTrial: readonly Trial[] = [
  { surface: client, retries: false, recovers: false },
  { surface: client, retries: true, recovers: false },
  { surface: client, retries: true, recovers: true },
  { surface: tool, retries: false, recovers: false },
];

/** The client, sending once. */
export const onceTrial: readonly Trial[] = everyTrial.slice(0, 1);

/**
 * Lets a fault happen to a subject, in all trials.
 * @returns what went differently from what the table says, in words
 */
export async function tryFault(
  subject: Subject,
  fault: Fault,
  play: Play,
  trials: readonly Trial[],
  more: { readonly elsewhere?: string; readonly see?: (course: Course) => void } = {},
): Promise<string[]> {
  const found: string[] = [];
  if (fault.to?.(subject) === false) return found;
  for (const { surface, retries, recovers } of trials) {
    const isPointless = recovers ? !helps(subject, fault) : retries && fault.ends === "answer";
    if (fault.isForClients && surface.name !== "client") continue;
    if (isPointless || !surface.offers(subject)) continue;
    const went = await course(subject, fault, surface, play, { retries, recovers, ...more });
    more.see?.(went);
    const wrong = recovers ? unrecovered(went) : complaint(subject, fault, surface, went, retries);
    const how = `${surface.name}${retries ? ", retries" : ""}${recovers ? ", once" : ""}`;
    if (wrong !== undefined) found.push(`${subject.path}: ${fault.name} (${how}): ${wrong}`);
  }
  return found;
}

/** Whether the same call comes to something when the fault has passed. */
function helps({ isIdempotent }: Subject, { retryable = false, attempts = 3 }: Fault): boolean {
  return isIdempotent && retryable && attempts > 1;
}

function unrecovered({ thrown, requests }: Course): string | undefined {
  if (thrown !== undefined) return `does not recover: ${String(thrown)}`;
  return requests === 2 ? undefined : `took ${requests} requests to recover`;
}
