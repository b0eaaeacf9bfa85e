import { groupBy } from "../../emit/group-by.js";
import type { SchemaNode } from "../../definition/types.js";
import { snakeCase, words } from "../../text/casing.js";
import { singular } from "../../text/plural.js";
import { resolve } from "./answers.js";
import type { Draft, ResourceDraft } from "./draft.js";
import { identified } from "./field-text.js";
import { segments } from "./groups.js";

/** Finds the resource that an id comes from. */
export interface LinkFinder {
  /** For a parameter or member called `companyId`: the resource whose records are companies. */
  readonly ofName: (name: string, node: SchemaNode) => string | undefined;
  /** For the schema `CompanyReference`: the resource whose model is `Company`. */
  readonly ofReference: (schema: string) => string | undefined;
  /** For the parameter behind a collection in a path. */
  readonly ofShape: (shape: string) => string | undefined;
}

/** Makes the tables once. Where two resources could be meant, none is. */
export function linkFinder({ resources, schemas }: Draft): LinkFinder {
  const listed = resources.filter(({ operations }) =>
    operations.some(({ name, returns }) => name === "list" || name === "get" || returns === "many"),
  );
  const find = (name: string) => schemas.get(name);
  const byNoun = table(listed, ({ name }) => [singular(name)]);
  const byModel = table(listed, ({ model }) => (model === undefined ? [] : [snakeCase(model)]), preferList);
  const bySegment = table(listed, ({ group }) => [singular(snakeCase(segments(group.shape).at(-1) ?? ""))]);
  const byShape = new Map(listed.map((one) => [one.group.shape, one] as const));
  const idType = (one: ResourceDraft) => {
    const node = one.model === undefined ? {} : resolve({ $ref: one.model }, find);
    return [node.properties?.["id"]?.type ?? []].flat().find((type) => type !== "null");
  };
  const fits = (one: ResourceDraft, node: SchemaNode) => {
    const wanted = [resolve(node, find).type ?? []].flat().find((type) => type !== "null");
    const own = idType(one);
    return own === undefined || wanted === undefined || own === wanted || wanted === "array";
  };
  const lookUp = (noun: string): ResourceDraft | undefined =>
    byNoun.get(noun) ?? byModel.get(noun) ?? bySegment.get(noun);
  return {
    ofName(name, node) {
      const what = identified(name);
      if (what === undefined || what === "") return undefined;
      const all = what.split(" ");
      const found = all
        .map((_, index) => lookUp(singular(all.slice(index).join("_"))))
        .find((one) => one !== undefined);
      return found && fits(found, node) ? found.name : undefined;
    },
    ofReference(schema) {
      const base = schema.replace(/(Reference|Ref)$/, "");
      if (base === schema || base === "") return undefined;
      const noun = snakeCase(words(base).join("_"));
      const own = listed.find((one) => one.model === base && one.operations.some(({ name }) => name === "list"));
      return (own ?? byModel.get(noun) ?? byNoun.get(noun))?.name;
    },
    ofShape: (shape) => byShape.get(shape)?.name,
  };
}

function table(
  resources: readonly ResourceDraft[],
  keys: (one: ResourceDraft) => readonly string[],
  choose: (all: readonly ResourceDraft[]) => ResourceDraft | undefined = (all) =>
    all.length === 1 ? all[0] : undefined,
): Map<string, ResourceDraft> {
  const keyed = resources.flatMap((one) => keys(one).map((key) => ({ key, one })));
  const found = groupBy(keyed, ({ key }) => key);
  return new Map(
    [...found].flatMap(([key, all]) => {
      const chosen = choose(all.map(({ one }) => one));
      return chosen && key !== "" ? [[key, chosen] as const] : [];
    }),
  );
}

/** Of several collections with one model the only one that lists all of them: it stands below nothing. */
function preferList(all: readonly ResourceDraft[]): ResourceDraft | undefined {
  if (all.length === 1) return all[0];
  const whole = all.filter(
    ({ group, operations }) => !group.shape.includes("{}") && operations.some(({ name }) => name === "list"),
  );
  return whole.length === 1 ? whole[0] : undefined;
}
