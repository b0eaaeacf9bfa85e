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

/** Describes the arguments of a tool; one that several operations take is described once, unless they say it differently. */
export function argumentSchemas(
  index: Index,
  types: TypeTable,
): (input: ToolInput) => (argument: Argument) => ArgumentSchema {
  const known = { nullable: new Map<Argument, ArgumentSchema>(), plain: new Map<Argument, ArgumentSchema>() };
  return ({ operation, isNullable, fields }) => {
    const make = ({ name, node }: Argument): ArgumentSchema => {
      const links: PlacedLink[] = [];
      const unlisted: Tool["unlisted"][number][] = [];
      const unlinked: string[] = [];
      const context = { index, types, operation, isNullable, links, unlisted, unlinked, ...(fields && { fields }) };
      return { schema: portable(context, node, name), links, unlisted, unlinked };
    };
    const { definition, resource } = operation;
    const said = definition.links ?? definition.meanings ?? resource.value.links ?? resource.value.meanings;
    if (fields ?? said) return make;
    const schemas = isNullable ? known.nullable : known.plain;
    // An operation is told nothing about an id that it returned itself.
    const isOwn = ({ links }: ArgumentSchema) => links.some((link) => link.operation === operation.id);
    return (argument) => {
      const before = schemas.get(argument);
      if (before && !isOwn(before)) return before;
      const made = make(argument);
      if (!isOwn(made)) schemas.set(argument, made);
      return made;
    };
  };
}
