import type { Argument, Integration, Operation } from "../../../compiler/src/model/integration.js";
import { schemaOf } from "./schema.js";
import type { Parameter, Reference } from "./types.js";

/** The parameters of all operations; those that several share word by word are components. */
export class ParameterTable {
  readonly #components = new Map<string, { readonly name: string; readonly parameter: Parameter }>();

  constructor({ resources }: Integration) {
    const uses = new Map<string, number>();
    const taken = new Set<string>();
    for (const operation of resources.flatMap(({ operations }) => operations)) {
      for (const parameter of parametersOf(operation)) {
        const key = JSON.stringify(parameter);
        const count = (uses.get(key) ?? 0) + 1;
        uses.set(key, count);
        if (count !== 2) continue;
        let name = parameter.name;
        for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${parameter.name}${number}`;
        taken.add(name.toLowerCase());
        this.#components.set(key, { name, parameter });
      }
    }
  }

  /** The parameters of one operation, by reference where they are shared. */
  of(operation: Operation): (Parameter | Reference)[] {
    return parametersOf(operation).map((parameter) => {
      const component = this.#components.get(JSON.stringify(parameter));
      return component ? { $ref: `#/components/parameters/${component.name}` } : parameter;
    });
  }

  shared(): Record<string, Parameter> {
    return Object.fromEntries([...this.#components.values()].map(({ name, parameter }) => [name, parameter]));
  }
}

function parametersOf(operation: Operation): Parameter[] {
  return operation.args.flatMap((argument) => {
    const place = placeOf(argument, operation);
    if (!place) return [];
    const { description, ...schema } = schemaOf(argument.node);
    const name = place === "header" ? (operation.shape.header?.[argument.name] ?? argument.name) : argument.name;
    const required = place === "path" || argument.required;
    return [{ name, in: place, required, ...(description !== undefined && { description }), schema }];
  });
}

function placeOf(argument: Argument, { shape }: Operation): Parameter["in"] | undefined {
  if (argument.in === "body") return undefined;
  if (argument.in === "paging") return shape.paging?.in === "body" ? undefined : "query";
  return argument.in;
}
