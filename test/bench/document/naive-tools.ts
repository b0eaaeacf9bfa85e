/** What of any OpenAPI document is read here. */
export interface OpenApiInput {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationInput | undefined>>>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface OperationInput {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> };
}

/** A tool as most generators make it from a document. */
export interface NaiveTool {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: {
    readonly type: "object";
    readonly properties: Readonly<Record<string, unknown>>;
    readonly required: readonly string[];
  };
}

const METHODS = ["get", "put", "post", "delete", "patch"];

/** One tool for each operation, its parameters and body side by side, references replaced by what they refer to. */
export function naiveTools(document: OpenApiInput): NaiveTool[] {
  const inline = inliner(document);
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [toolOf(`${method} ${path}`, operation, inline)] : [];
    }),
  );
}

interface InlinedParameter {
  readonly name: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: object;
}

function toolOf(request: string, operation: OperationInput, inline: (node: unknown) => unknown): NaiveTool {
  const parameters = (operation.parameters ?? []).map((one) => inline(one) as InlinedParameter);
  const [body] = Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => inline(schema));
  const described = parameters.map(({ name, description, schema }) => [
    name,
    { ...schema, ...(description && { description }) },
  ]);
  return {
    name: operation.operationId ?? request,
    description: operation.description ?? operation.summary ?? request,
    inputSchema: {
      type: "object",
      properties: { ...Object.fromEntries(described), ...(body !== undefined && { body }) },
      required: [
        ...parameters.filter(({ required }) => required).map(({ name }) => name),
        ...(body === undefined ? [] : ["body"]),
      ],
    },
  };
}

/** Replaces references; one that leads back to itself becomes a plain object. */
function inliner({ components }: OpenApiInput): (node: unknown) => unknown {
  const replace = (node: unknown, trail: readonly string[]): unknown => {
    if (Array.isArray(node)) return node.map((one) => replace(one, trail));
    if (typeof node !== "object" || node === null) return node;
    const [, kind = "", name = ""] =
      "$ref" in node ? (/^#\/components\/([^/]+)\/(.+)$/.exec(String(node.$ref)) ?? []) : [];
    if (name === "")
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, replace(value, trail)]));
    return trail.includes(name) ? { type: "object" } : replace(components?.[kind]?.[name], [...trail, name]);
  };
  return (node) => replace(node, []);
}
