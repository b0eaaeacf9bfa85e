import type { ToolwrightError } from "@toolwright/runtime";
import { difference, toJson } from "../replay/expectation.js";
import type { Json, Members } from "../replay/fixture.js";
import type { Surface } from "../replay/surface.js";
import type { Course } from "./play.js";
import { payloadOf, type Subject } from "./subject.js";
import { attemptsOf, type Fault } from "./fault.js";

/**
 * Compares how a call went with what the table says.
 * @returns what is different, or undefined
 */
export function complaint(
  subject: Subject,
  fault: Fault,
  surface: Surface,
  course: Course,
  retries: boolean,
): string | undefined {
  const { isIdempotent } = subject;
  const { ends, retryable = false, isWalk } = fault;
  const attempts = attemptsOf(fault, surface);
  const requests = isWalk ? attempts : retries && isIdempotent ? attempts : 1;
  if (course.requests !== requests) return `sent ${course.requests} requests instead of ${requests}; ${told(course)}`;
  if (ends === "abort")
    return course.thrown === course.reason ? undefined : `expected the caller's reason; ${told(course)}`;
  if (ends === "answer") return valueComplaint(subject, fault, surface, course);
  const error = course.thrown as ToolwrightError | undefined;
  // Only 429 says for sure that nothing was done.
  const isSafe = isIdempotent || ends === "rate-limit";
  const facts = { kind: error?.kind, retryable: error?.retryable, isUncertain: error?.isUncertain };
  const wanted = {
    kind: ends,
    retryable: retryable && isSafe,
    isUncertain: !isSafe && (retryable || ends === "response"),
  };
  const found = difference(wanted, toJson(facts), "error");
  if (found !== undefined) return `${found}; ${told(course)}`;
  return error?.advice ? undefined : "the error has no advice";
}

function told({ value, thrown }: Course): string {
  return thrown === undefined ? `resolved to ${JSON.stringify(value)?.slice(0, 200)}` : `threw ${String(thrown)}`;
}

/** What came must be delivered as it came. A tool puts things around it, so there it is enough that it has them. */
function valueComplaint(subject: Subject, fault: Fault, surface: Surface, course: Course): string | undefined {
  if ("thrown" in course) return `expected an answer; ${told(course)}`;
  const { kind } = subject.operation.returns;
  if (surface.expects === "tool" || !/one|many|binary/.test(kind)) return undefined;
  if (kind === "binary") return fileComplaint(course);
  const text = course.answer.body.toString().replace(/^\ufeff/, "");
  const own: Json = text === "" ? null : (JSON.parse(text) as Json);
  const payload = payloadOf(subject, fault.reads?.(own) ?? own);
  const value = toJson(course.value);
  if (kind === "one") return difference(payload, value, "value");
  const items = Array.isArray(value) ? value : ((value as Members)["items"] as Json[]);
  const wanted = (payload ?? []) as Json[];
  // Earlier pages come first when all are read.
  return difference(wanted, items.slice(items.length - wanted.length), "items");
}

function fileComplaint({ answer: { headers, body }, value }: Course): string | undefined {
  const wanted = { media_type: headers["content-type"] ?? "", size: body.length, base64: body.toString("base64") };
  return difference(wanted, toJson(value), "value");
}
