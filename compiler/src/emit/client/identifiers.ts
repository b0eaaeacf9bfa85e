import type { Operation } from "../../model/integration.js";

/** The interface of what an operation returns, when that has no name of its own. */
export function resultName({ name }: Operation): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Result`;
}

/** A name of the API as a parameter or constant: `parent-id` as `parentId`. */
export function identifier(name: string): string {
  return name.replace(/[-_]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A path argument as a parameter of its method, out of the way of reserved words and the other parameters. */
export function parameterName(name: string): string {
  const plain = identifier(name);
  if (!/^[A-Za-z_$]/.test(plain)) return `_${plain}`;
  return RESERVED.has(plain) ? `${plain}_` : plain;
}

/** What cannot be a parameter of a method in a module (ECMA-262, 13.1 and 12.7.2), and what every method has already. */
const RESERVED = new Set(
  (
    "params options await break case catch class const continue debugger default delete do else enum export extends " +
    "false finally for function if import in instanceof new null return super switch this throw true try typeof var " +
    "void while with yield let static implements interface package private protected public arguments eval"
  ).split(" "),
);
