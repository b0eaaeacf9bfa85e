import { advise } from "../error/advice.js";
import { refuse } from "../error/validation-error.js";
import type { JsonSchema, Tool } from "../tool.js";
import { flat } from "./flat.js";
import { partAt } from "./node.js";
import { objectPart } from "./object.js";
import type { Part } from "./part.js";
import { seenPath, start } from "./place.js";
import type { ProfileName } from "./profile.js";
import { profiles } from "./profiles.js";
import { simple } from "./simple.js";

/** A tool's input as a provider sees it. */
export interface Lens {
  /** The schema that the provider gets. Shared by all who ask: not to be written into. */
  readonly schema: JsonSchema;
  /**
   * From arguments that a model gave under {@link schema} to what the tool takes. What is wrong in another way than by
   * its encoding passes as it is: the tool's own check tells of it.
   * @throws ValidationError for a wrong encoding, with paths as the model knows them and advice
   */
  decode(args: unknown): unknown;
  /** As `decode`, and how the model knows a path of the tool, e.g. one of a problem. */
  read(args: unknown): { readonly args: unknown; readonly seenPath: (path: string) => string };
  /** The inverse, for examples: `decode(encode(args))` equals `args` when they fit the tool's schema. */
  encode(args: unknown): unknown;
}

// Kept as long as the schema is: a catalogue's for good, those of copies with them.
const lenses = new WeakMap<JsonSchema, Map<ProfileName, Lens>>();

/**
 * The lens of a tool for a provider. It is made when its schema or a decoder is first asked for, and once.
 * @param tool only its name, which opens messages, and its schema are read
 */
export function lensOf(tool: Pick<Tool, "name" | "inputSchema">, profile: ProfileName): Lens {
  const known = lenses.get(tool.inputSchema) ?? new Map<ProfileName, Lens>();
  lenses.set(tool.inputSchema, known);
  const lens = known.get(profile) ?? newLens(tool, profile);
  known.set(profile, lens);
  return lens;
}

function newLens({ name, inputSchema }: Pick<Tool, "name" | "inputSchema">, profile: ProfileName): Lens {
  let made: Part | undefined;
  const part = (): Part => (made ??= rootPart(inputSchema, profile));
  const read: Lens["read"] = (args) => {
    const at = start();
    const decoded = part().decode(args ?? {}, at);
    refuse(name, at.found.problems, undefined, advise);
    return { args: decoded, seenPath: (path) => seenPath(at.found, path) };
  };
  return {
    get schema() {
      return part().schema;
    },
    read,
    decode: (args) => read(args).args,
    encode: (args) => part().encode(args),
  };
}

/** The lens of all arguments: always an object, and never a union. */
function rootPart(root: JsonSchema, name: ProfileName): Part {
  const profile = profiles[name];
  const { schema, scope } = simple(root, { profile, root, within: new Set() });
  const { $schema: _, $id: __, $defs, definitions, ...own } = flat(schema, scope);
  const part = objectPart(own, profile, (child, withNull) => partAt(child, scope, withNull), true);
  // Below the root of these, references stay.
  const kept = profile.isOpen
    ? { ...($defs !== undefined && { $defs }), ...(definitions !== undefined && { definitions }) }
    : {};
  return { ...part, schema: { ...part.schema, ...kept } };
}
