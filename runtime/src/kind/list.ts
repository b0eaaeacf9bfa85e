import type { ArgumentKind } from "./kind.js";
import { isText } from "./text.js";

const expects = (): string => "must be a list of strings or numbers";

/** A list joined by commas, which stay commas; those inside an element are encoded. */
export const comma: ArgumentKind = {
  write: (value, encode) => {
    const elements = listed(typeof value === "string" ? value.split(",") : value)?.map(encode);
    // No parameter at all for an empty list.
    return elements?.length === 0 ? elements : elements?.join();
  },
  expects,
};

/** A list sent as one parameter for each element. */
export const repeat: ArgumentKind = {
  write: (value, encode) => listed(value)?.map(encode),
  expects,
};

function listed(value: unknown): readonly string[] | undefined {
  const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
  return elements.every((element) => isText(element) || typeof element === "boolean")
    ? elements.map(String)
    : undefined;
}
