import { surfaces, type Surface } from "../replay/surface.js";
import { complaint } from "./judge.js";
import { course, type Course, type Play } from "./play.js";
import type { Subject } from "./subject.js";
import { attemptsOf, type Fault } from "./fault.js";
import { streamSurface } from "./stream-surface.js";

/** How a fault is tried on a subject. */
export interface Trial {
  readonly surface: Surface;
  readonly retries: boolean;
  /** The fault happens once. */
  readonly recovers: boolean;
}

const [client, tool] = surfaces as readonly [Surface, Surface];
const once = (surface: Surface): Trial => ({ surface, retries: false, recovers: false });
const often = (surface: Surface): readonly Trial[] => [
  once(surface),
  { surface, retries: true, recovers: false },
  { surface, retries: true, recovers: true },
];

/**
 * The client, and downloads as streams, once without retries and once with them; where those help, also a fault that
 * passes; and the tool.
 */
export const everyTrial: readonly Trial[] = [...often(client), ...often(streamSurface), once(tool)];

/** The client, and downloads as streams, sending once. */
export const onceTrial: readonly Trial[] = [once(client), once(streamSurface)];

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
    const isPointless = recovers ? !helps(subject, fault, surface) : retries && fault.ends === "answer";
    if (fault.isForClients && surface.name !== "client") continue;
    // Some calls can be made in one way only, and say so.
    if (subject.fixture.only?.surfaces.includes(surface.expects) === false) continue;
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
function helps({ isIdempotent }: Subject, fault: Fault, surface: Surface): boolean {
  return isIdempotent && fault.retryable === true && attemptsOf(fault, surface) > 1;
}

function unrecovered({ thrown, requests }: Course): string | undefined {
  if (thrown !== undefined) return `does not recover: ${String(thrown)}`;
  return requests === 2 ? undefined : `took ${requests} requests to recover`;
}
