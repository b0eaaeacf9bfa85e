import type { Exchange, Fixture, Json, Members } from "../replay/fixture.js";
import { operationsOf, type Placed } from "../replay/integration.js";
import { loadFixtures } from "../replay/load.js";
import { isObject } from "../../runtime/src/text/look-up.js";

/** A success fixture, whose last answer is replaced by a fault. */
export interface Subject extends Placed {
  /** The fixture's file below `test/fixtures/`. */
  readonly path: string;
  readonly fixture: Fixture;
  /** The exchanges before the last one; these go well. */
  readonly before: readonly Exchange[];
  readonly last: Exchange;
  /** Whether the operation may be sent twice. */
  readonly isIdempotent: boolean;
}

/** The success fixtures of an integration. */
export function subjectsOf(integration: string): Subject[] {
  return loadFixtures(integration).fixtures.flatMap(({ path, value: fixture }) => {
    const placed = operationsOf(integration).get(fixture.operation);
    const last = fixture.exchanges.at(-1);
    const isSuccess = "value" in fixture.expect.client && fixture.broken === undefined;
    if (!placed || !last || !isSuccess || fixture.exchanges.some(({ response }) => response.status >= 300)) return [];
    // What becomes of a token or of the server's place is told by tests of their own.
    if (fixture.exchanges.some(({ aside }) => aside)) return [];
    const { method } = placed.operation.http;
    const isIdempotent = placed.operation.shape.idempotent ?? !/POST|PATCH/.test(method);
    const before = fixture.exchanges.slice(0, -1);
    return [{ ...placed, path: path.replace("test/fixtures/", ""), fixture, before, last, isIdempotent }];
  });
}

/** One subject of each shape that a request and its answer can have. */
export function representatives(subjects: readonly Subject[]): Subject[] {
  const shapes = new Map<string, Subject>();
  for (const subject of subjects) {
    const { operation, last, before } = subject;
    const { paging, envelope, body } = operation.shape;
    const next = paging && (typeof paging.next === "string" ? paging.next : Object.keys(paging.next).join());
    const shape = [operation.http.method, operation.returns.kind, envelope, body?.kind, paging?.in, next];
    const key = [...shape, before.length > 0, last.response.status, subject.integration.name].join(" ");
    if (!shapes.has(key)) shapes.set(key, subject);
  }
  return [...shapes.values()];
}

/** Replaces every record of an answer's payload. */
export function changeRecords({ operation, last }: Subject, change: (record: Members) => Json): Json {
  const steps = operation.shape.envelope?.split(".") ?? [];
  const changed = (value: Json): Json =>
    Array.isArray(value) ? value.map(changed) : isObject(value) ? change(value as Members) : value;
  const walk = (value: Json, [step, ...rest]: readonly string[]): Json => {
    if (step === undefined || !isObject(value) || Array.isArray(value) || !(step in value)) return changed(value);
    const members = value as Members;
    return { ...members, [step]: walk(members[step] ?? null, rest) };
  };
  return walk(last.response.json ?? null, steps);
}

/** What a client makes of the body of an answer: the payload inside of its envelope. */
export function payloadOf({ operation }: Subject, whole: Json): Json {
  let found: Json | undefined = whole;
  for (const step of Array.isArray(whole) ? [] : (operation.shape.envelope?.split(".") ?? [])) {
    found = isObject(found) ? (found as Members)[step] : undefined;
  }
  return operation.returns.kind === "many" ? (found ?? []) : found === undefined ? whole : found;
}
