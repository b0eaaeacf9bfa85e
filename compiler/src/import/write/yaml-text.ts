/** Longest line that holds a whole map or list. */
const WIDTH = 140;

/** How a value is laid out. */
interface Layout {
  /** Keys whose maps are always written one entry a line, wherever they stand. */
  readonly open: ReadonlySet<string>;
}

/** Keys that people look for at the start of a line. */
const OPEN = new Set([
  "properties",
  "operations",
  "conventions",
  "parameters",
  "credentials",
  "links",
  "pagination",
  "server",
  "headers",
]);

/**
 * A map as YAML, one key a line; what is small stands on one line. A blank line stands before each top-level entry that
 * takes several lines.
 * @param value plain data
 * @param isApart whether top-level entries are set apart by blank lines
 */
export function yamlText(value: Readonly<Record<string, unknown>>, isApart = false): string {
  const parts = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => entry(key, inner, 0, { open: OPEN }, isApart));
  return (
    parts.map((part, index) => (index > 0 && isApart && part.includes("\n") ? `\n${part}` : part)).join("\n") + "\n"
  );
}

/** One entry of a block map, without a line feed at the end. */
export function entryText(key: string, value: unknown, indent: number): string {
  return entry(key, value, indent, { open: OPEN }, false);
}

function entry(key: string, value: unknown, indent: number, layout: Layout, isOpen: boolean): string {
  const margin = " ".repeat(indent);
  const name = scalarText(key, false);
  if (!isContainer(value)) return `${margin}${name}: ${scalarText(value, false)}`;
  const flow = flowText(value);
  const isSmall = margin.length + name.length + 2 + flow.length <= WIDTH && !isOpen && isShallow(value, layout, key);
  if (isSmall || isEmpty(value)) return `${margin}${name}: ${flow}`;
  if (Array.isArray(value) && !value.some(isContainer)) return `${margin}${name}:\n${wrapped(value, indent + 2)}`;
  return `${margin}${name}:\n${block(value, indent + 2, layout)}`;
}

/** A long list of scalars in brackets, as many on a line as fit. */
function wrapped(values: readonly unknown[], indent: number): string {
  const margin = " ".repeat(indent);
  const lines = [`${margin}[`];
  for (const [index, value] of values.entries()) {
    const text = `${scalarText(value, true)}${index === values.length - 1 ? "]" : ","}`;
    const line = lines.at(-1) ?? "";
    const isFirst = line.endsWith("[");
    if (isFirst || line.length + 1 + text.length <= WIDTH) lines[lines.length - 1] = line + (isFirst ? "" : " ") + text;
    else lines.push(`${margin} ${text}`);
  }
  return lines.join("\n");
}

function block(value: object, indent: number, layout: Layout): string {
  const margin = " ".repeat(indent);
  if (!Array.isArray(value)) {
    return Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => entry(key, inner, indent, layout, false))
      .join("\n");
  }
  return (value as unknown[])
    .map((item) => {
      if (!isContainer(item)) return `${margin}- ${scalarText(item, false)}`;
      const flow = flowText(item);
      if (margin.length + 2 + flow.length <= WIDTH || isEmpty(item)) return `${margin}- ${flow}`;
      return `${margin}- ${block(item, indent + 2, layout).slice(indent + 2)}`;
    })
    .join("\n");
}

/** A value on one line. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${(value as unknown[]).map((item) => flowText(item)).join(", ")}]`;
  if (isContainer(value)) {
    const parts = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => `${scalarText(key, true)}: ${flowText(inner)}`);
    return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
  }
  return scalarText(value, true);
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

/** Whether a map is one that reads well on a line: not a table that grows, and not deep. */
function isShallow(value: object, { open }: Layout, key: string): boolean {
  if (open.has(key)) return false;
  const depth = (inner: unknown): number =>
    isContainer(inner) ? 1 + Math.max(0, ...Object.values(inner).map(depth)) : 0;
  return depth(value) <= 4 && !Object.keys(value).some((name) => open.has(name) && name !== "properties");
}

const PLAIN = /^[A-Za-z_$/][A-Za-z0-9_$ ./()'+@%;=<>^~*&?-]*$/;
const PLAIN_IN_BLOCK = /^[A-Za-z_$/][A-Za-z0-9_$ ,./()'+@%;=<>^~*&?[\]{}"`:-]*$/;
const WORDS = /^(true|false|null|yes|no|on|off|y|n|~|nan|inf)$/i;

/** A scalar, quoted only where YAML would read it as something else. */
export function scalarText(value: unknown, isInFlow: boolean): string {
  if (typeof value !== "string") return value === undefined ? "null" : JSON.stringify(value);
  const isPlain = (isInFlow ? PLAIN : PLAIN_IN_BLOCK).test(value) && !/\s$|\s#|: |:$/.test(value) && !WORDS.test(value);
  return isPlain ? value : JSON.stringify(value);
}
