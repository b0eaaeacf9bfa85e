import type { Operation } from "../../model/integration.js";

/** The exported name of a convention's data; the suffix keeps `delete`, a reserved word, apart. */
export function conventionName(convention: string): string {
  return `${identifier(convention)}Shape`;
}

/** The interface of what an operation returns, when that has no name of its own. */
export function resultName({ name }: Operation): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Result`;
}

/** A name of the API as a method or parameter: `convert_to_order` as `convertToOrder`. */
export function identifier(name: string): string {
  return name.replace(/[-_]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
