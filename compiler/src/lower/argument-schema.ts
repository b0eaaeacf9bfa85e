import type { EffectiveOperation } from "../effective/operation.js";
import type { Index } from "../effective/reference.js";
import type { Argument, PlacedLink, Tool } from "../model/integration.js";
import type { PortableSchema } from "../model/portable-schema.js";
import { portable } from "./portable.js";
import type { TypeTable } from "./type-table.js";

/** An argument as a tool has it. */
export interface ArgumentSchema extends Pick<Tool, "links" | "unlisted" | "unlinked"> {
  readonly schema: PortableSchema;
}

/** What of an operation decides how its tool describes an argument. */
export interface ToolInput {
  readonly operation: EffectiveOperation;
  /** Whether null says something: that a field is to be emptied. */
  readonly isNullable: boolean;
  /** Dotted paths that an agent gets; all when absent. */
  readonly fields?: readonly string[] | undefined;
}

/** Describes arguments for tools; one that several operations take is described once, unless they say it differently. */
export function argumentSchemas(
  index: Index,
  types: TypeTable,
): (input: ToolInput, argument: Argument) => ArgumentSchema {
  const known = { nullable: new WeakMap<Argument, ArgumentSchema>(), plain: new WeakMap<Argument, ArgumentSchema>() };
  const make = ({ operation, isNullable, fields }: ToolInput, { name, node }: Argument): ArgumentSchema => {
    const links: PlacedLink[] = [];
    const unlisted: Tool["unlisted"][number][] = [];
    const unlinked: string[] = [];
    const context = { index, types, operation, isNullable, links, unlisted, unlinked, ...(fields && { fields }) };
    return { schema: portable(context, node, name), links, unlisted, unlinked };
  };
  return (input, argument) => {
    const { operation, isNullable, fields } = input;
    const { definition, resource } = operation;
    if (fields ?? definition.links ?? definition.meanings ?? resource.value.links ?? resource.value.meanings)
      return make(input, argument);
    const schemas = isNullable ? known.nullable : known.plain;
    // An operation is told nothing about an id that it returned itself.
    const isOwn = ({ links }: ArgumentSchema) => links.some((link) => link.operation === operation.id);
    const before = schemas.get(argument);
    if (before && !isOwn(before)) return before;
    const made = make(input, argument);
    if (!isOwn(made)) schemas.set(argument, made);
    return made;
  };
}
