import { parseSync } from "rolldown/utils";

/** What a TypeScript file consists of, apart from the texts in it. */
export interface CodeShape {
  /** The syntax tree with every text left out. */
  readonly tree: string;
  /** Texts and names of members, in order. */
  readonly texts: readonly string[];
  readonly comments: number;
  /** Tags of documentation comments. */
  readonly tags: readonly string[];
}

/** Parses a file; throws when it does not parse. */
export function codeShape(path: string, code: string): CodeShape {
  const { program, comments, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors.map(({ message }) => message).join()}`);
  const texts: string[] = [];
  const tree = JSON.stringify(program, (key, value: unknown) => {
    if (key === "start" || key === "end" || key === "range") return undefined;
    if (key === "key") return texts.push(nameOf(value)) && "name";
    // `["__proto__"]` is a name like any other.
    if (key === "computed") return undefined;
    if (isText(value)) return texts.push(value.value) && "text";
    return value;
  });
  const tags = comments.flatMap(({ value }) => [...value.matchAll(/^\s*\*? ?(@\w+)/gm)].map(([, tag = ""]) => tag));
  return { tree, texts, comments: comments.length, tags };
}

function isText(value: unknown): value is { value: string } {
  const { type, value: text } = (value ?? {}) as { type?: unknown; value?: unknown };
  return type === "Literal" && typeof text === "string";
}

/** The name of a member, however it is written. */
function nameOf(node: unknown): string {
  const { name, value } = node as { name?: string; value?: unknown };
  return name ?? String(value);
}
