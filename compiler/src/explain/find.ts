import { words } from "../text/casing.js";
import { nearest } from "../text/suggest.js";
import { KINDS, type Kind, type Scope, type Subject } from "./explanation.js";
import { fieldNames, fieldsCalled, fieldSubject } from "./field.js";
import { operationParts } from "./operation.js";
import { argumentNames, argumentsCalled, argumentSubject } from "./argument.js";
import { subjectsOf } from "./subjects.js";

/** What names stand for. */
export interface NameBook {
  readonly scopes: readonly Scope[];
  readonly subjects: readonly Subject[];
  readonly byName: ReadonlyMap<string, readonly Subject[]>;
}

/**
 * Collects the names of integrations.
 * @param others what has a name and belongs to no integration
 */
export function nameBook(scopes: readonly Scope[], others: readonly Subject[]): NameBook {
  const subjects = [...scopes.flatMap(subjectsOf), ...others];
  return { scopes, subjects, byName: bySpelling(subjects, (name) => name) };
}

/** Everything a name can mean: what is called so, else what is in another spelling, else fields and arguments. */
export function findSubjects(book: NameBook, asked: string): readonly Subject[] {
  const { kind, name } = readName(asked);
  const isMeant = (subject: Subject) =>
    kind === undefined || subject.kind === kind || (kind === "tool" && subject.kind === "operation");
  const exact = [...(book.byName.get(name) ?? []), ...membersAt(book, book.byName, name)].filter(isMeant);
  if (exact.length > 0) return withoutTags(exact);
  const alike = bySpelling(book.subjects, spellingKey);
  const loose = [...(alike.get(spellingKey(name)) ?? []), ...membersAt(book, alike, name, spellingKey)].filter(isMeant);
  if (loose.length > 0) return withoutTags(loose);
  return book.scopes
    .flatMap((scope) => [...fieldsCalled(scope, name), ...argumentsCalled(scope, name)])
    .filter(isMeant);
}

/** A folder gives way to what is called like it, such as a toolset. */
function withoutTags(subjects: readonly Subject[]): readonly Subject[] {
  const others = subjects.filter(({ kind }) => kind !== "tag");
  return others.length > 0 ? others : subjects;
}

/** Names that a person may have meant. */
export function suggestions(book: NameBook, asked: string): string[] {
  const { name } = readName(asked);
  const members = heads(book, book.byName, name).flatMap(({ head, subject, scope }) => {
    const parts = operationParts(scope).find(({ operation }) => operation.id === subject.name);
    const names = subject.kind === "type" ? fieldNames(scope, subject.name) : parts ? argumentNames(parts) : [];
    return names.map((one) => `${head}.${one}`);
  });
  return nearest(name, new Set([...members, ...book.byName.keys()]));
}

/** `convention list` says which `list` is meant. */
function readName(asked: string): { readonly kind?: Kind; readonly name: string } {
  const [first = "", ...rest] = asked.split(" ");
  const kind = KINDS.find((one) => one === first);
  const name = kind !== undefined && rest.length > 0 ? rest.join(" ") : asked;
  return { ...(name !== asked && kind !== undefined && { kind }), name: name.replace(/\(\)$/, "") };
}

function bySpelling(subjects: readonly Subject[], spelling: (name: string) => string): Map<string, Subject[]> {
  const map = new Map<string, Subject[]>();
  for (const subject of subjects) {
    for (const name of new Set([subject.name, ...subject.names].map(spelling))) {
      const others = map.get(name);
      if (others) others.push(subject);
      else map.set(name, [subject]);
    }
  }
  return map;
}

/** The same for `purchaseOrders.update`, `purchase_orders.update` and `PurchaseOrders.Update`. */
function spellingKey(name: string): string {
  return name
    .split(".")
    .map((part) => words(part).join("_"))
    .join(".");
}

/** The fields and arguments that a dotted name leads to. */
function membersAt(
  book: NameBook,
  byName: NameBook["byName"],
  name: string,
  spelling: (name: string) => string = (one) => one,
): Subject[] {
  return heads(book, byName, name, spelling).flatMap(
    ({ subject, scope, rest }) => memberSubject(scope, subject, rest) ?? [],
  );
}

function memberSubject(scope: Scope, { kind, name }: Subject, rest: readonly string[]): Subject | undefined {
  if (kind === "type") return fieldSubject(scope, name, rest);
  if (kind === "operation") {
    const parts = operationParts(scope).find(({ operation }) => operation.id === name);
    return parts && argumentSubject(scope, parts, rest);
  }
  const model = kind === "resource" ? scope.index.resource.get(name)?.value.model : undefined;
  return model === undefined ? undefined : fieldSubject(scope, model, rest);
}

interface Head {
  readonly head: string;
  readonly rest: readonly string[];
  readonly subject: Subject;
  readonly scope: Scope;
}

/** What a dotted name begins with. */
function heads(
  { scopes }: NameBook,
  byName: NameBook["byName"],
  name: string,
  spelling: (name: string) => string = (one) => one,
): Head[] {
  const steps = name.split(".");
  return steps.slice(1).flatMap((_, index) => {
    const head = steps.slice(0, index + 1).join(".");
    return (byName.get(spelling(head)) ?? []).flatMap((subject): Head[] => {
      const scope = scopes.find(({ integration }) => integration.name === subject.integration);
      return scope ? [{ head, rest: steps.slice(index + 1), subject, scope }] : [];
    });
  });
}
