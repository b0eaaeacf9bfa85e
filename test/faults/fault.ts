import type { ClientOptions } from "@toolwright/runtime";
import type { Json } from "../replay/fixture.js";
import type { Answer } from "./answer.js";
import type { Delivery } from "./delivery.js";
import type { Surface } from "../replay/surface.js";
import type { Subject } from "./subject.js";

/** One thing that can happen instead of the answer of a fixture, and what a call must make of it. */
export interface Fault {
  readonly name: string;
  /** The kind of error the call ends in; `answer` when it resolves to what came, `abort` for the caller's own reason. */
  readonly ends: string;
  /** Whether an operation that may be sent twice may be sent again. Default false. */
  readonly retryable?: boolean;
  /** Requests that are sent when retries are on and the fault stays. Default: 3 when it is retryable, else 1. */
  readonly attempts?: number;
  /** It comes after the head of the answer: who reads a stream has the answer by then, and it is not sent again. */
  readonly isLate?: boolean;
  /** Which fixtures it can happen to. Default: all. */
  readonly to?: (subject: Subject) => boolean;
  /** What is answered. Default: what the fixture says. */
  readonly answer?: (own: Answer, subject: Subject, elsewhere: string) => Answer;
  /** How it is sent. Default: as it should be. */
  readonly by?: Delivery;
  /** Options of the client. */
  readonly options?: ClientOptions;
  /** What the client reads, when that is not the body of the answer. */
  readonly reads?: (own: Json) => Json;
  /** When the caller aborts: as soon as the request is out, or once a part of the body has come. */
  readonly aborts?: "head" | "body";
  /** A tool cannot see it: each of its calls is one page. */
  readonly isForClients?: boolean;
  /** Reads all pages. */
  readonly isWalk?: boolean;
  /** Takes so long that `npm test` has it for one fixture of each shape only. */
  readonly isSlow?: boolean;
}

/** Requests that are sent when retries are on and the fault stays. */
export function attemptsOf(
  { retryable = false, attempts = retryable ? 3 : 1, isLate = false }: Fault,
  { name }: Surface,
): number {
  return isLate && name === "stream" ? 1 : attempts;
}
