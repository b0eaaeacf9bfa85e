import type { Json, Members } from "../replay/fixture.js";
import { failure, withText } from "./answer.js";
import type { Delivery } from "./delivery.js";
import type { Fault } from "./fault.js";
import { changeRecords, type Subject } from "./subject.js";

// The words in which the table of faults is written.

export const isJson = ({ operation, last }: Subject): boolean =>
  /one|many/.test(operation.returns.kind) && last.response.json !== undefined;
export const isList = (subject: Subject): boolean => isJson(subject) && subject.operation.returns.kind === "many";
export const isRecord = (subject: Subject): boolean => isJson(subject) && subject.operation.returns.kind === "one";
export const isLinked = (subject: Subject): boolean =>
  isList(subject) && subject.operation.shape.paging?.next === "link-header";
export const isFile = ({ operation }: Subject): boolean => operation.returns.kind === "binary";
export const hasBody = ({ last }: Subject): boolean => last.response.status !== 204;
/** It breaks off when its head has come. */
export const inBody = { to: hasBody, isLate: true } as const;
export const holdsObject = (subject: Subject): boolean =>
  isJson(subject) && /[{[]/.test(JSON.stringify(subject.last.response.json).slice(0, 1));

const nextOf = (subject: Subject, key: "cursor" | "pages" | "more"): string | undefined => {
  const next = isList(subject) && subject.before.length === 0 ? subject.operation.shape.paging?.next : undefined;
  return typeof next === "object" && key in next ? (next as Readonly<Record<string, string>>)[key] : undefined;
};
export const hasCursor = (subject: Subject): boolean => nextOf(subject, "cursor") !== undefined;
export const isNumbered = (subject: Subject): boolean =>
  (nextOf(subject, "more") ?? nextOf(subject, "pages")) !== undefined;

/** A page with one record that says there is another. */
export function unfinished(subject: Subject): string {
  const told = { cursor: "again", more: true, pages: 9 };
  const key = (["more", "pages"] as const).find((one) => nextOf(subject, one) !== undefined) ?? "cursor";
  const whole = JSON.parse(enveloped(subject, "[{}]")) as Members;
  const steps = (nextOf(subject, key) ?? "").split(".");
  const put = (members: Members, [step = "", ...rest]: readonly string[]): Members => ({
    ...members,
    [step]: rest.length === 0 ? told[key] : put((members[step] ?? {}) as Members, rest),
  });
  return JSON.stringify(put(whole, steps));
}

/** A JSON text where the payload is expected. */
export const enveloped = ({ operation }: Subject, text: string): string =>
  (operation.shape.envelope?.split(".") ?? []).reduceRight((inner, step) => `{"${step}":${inner}}`, text);

export const told = (status: number, ends: string, more: Partial<Fault> = {}): Fault => ({
  name: `status ${status}`,
  ends,
  answer: () => failure(status),
  ...more,
});
export const limited = (name: string, headers: Record<string, string>, attempts = 3): Fault => ({
  name: `429, ${name}`,
  ends: "rate-limit",
  retryable: true,
  attempts,
  answer: () => failure(429, headers),
});
export const body = (name: string, text: string | Buffer, to = isJson, ends = "response", type?: string): Fault => ({
  name,
  ends,
  to,
  answer: (own) => (typeof text === "string" ? withText(own, text, type) : { ...own, body: text }),
});
/** A part of the answer is not as declared, and that is no reason to refuse it. */
export const surprise = (name: string, value: Json, more: Partial<Fault> = {}): Fault => ({
  name,
  ends: "answer",
  to: isJson,
  answer: (own, subject) =>
    withText(
      own,
      JSON.stringify(
        changeRecords(subject, (record) =>
          Object.fromEntries(Object.entries(record).map(([key, one]) => [key, typeof one === "string" ? value : one])),
        ),
      ),
    ),
  ...more,
});
export const added = (name: string, member: string, more: Partial<Fault> = {}): Fault => ({
  name,
  ends: "answer",
  to: isJson,
  // As text: what a number of JSON holds, a number of JavaScript need not.
  answer: (own, subject) =>
    withText(
      own,
      JSON.stringify(changeRecords(subject, (record) => ({ ...record, "@@": 0 }))).replaceAll('"@@":0', member),
    ),
  ...more,
});
export const lost = (name: string, delivery: Delivery, more: Partial<Fault> = {}): Fault => ({
  name,
  ends: "connection",
  retryable: true,
  by: delivery,
  ...more,
});
export const fine = (name: string, delivery: Delivery, more: Partial<Fault> = {}): Fault => ({
  name,
  ends: "answer",
  by: delivery,
  to: hasBody,
  ...more,
});

/** The page that was asked for, under a number of its own, which leads to itself from then on. */
export function back(url: string): string {
  const link = new URL(url);
  for (const parameter of ["page", "pageId"]) link.searchParams.set(parameter, "7");
  return link.href;
}
