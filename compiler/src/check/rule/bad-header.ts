import type { Definition } from "../../definition/project.js";
import type { OperationDefinition } from "../../definition/types.js";
import type { Path } from "../../definition/yaml.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import { requestMethods } from "../../effective/request.js";
import type { Index } from "../../effective/reference.js";
import type { Rule } from "../rule.js";
import { writtenOperations } from "../written-operation.js";

/** Headers have names and values that HTTP can carry, and none that the runtime sets itself. */
export const badHeader: Rule = function* (index) {
  const set = setAlready(index);
  for (const { name, value = "", file, path, isKey, isArgument = false, misplaced } of headers(index)) {
    const span = () => (isKey ? file.keySpan(path) : file.valueSpan(path));
    if (!/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name))
      yield diagnostic("bad-header", span(), { name, fault: "is not the name of a header" });
    else if (isArgument && set.has(name.toLowerCase()))
      yield diagnostic("bad-header", span(), {
        name,
        fault: `is set already, by ${set.get(name.toLowerCase()) ?? ""}`,
      });
    else if (misplaced !== undefined) yield diagnostic("bad-header", span(), { name, fault: misplaced });
    else if (OWN.has(name.toLowerCase()))
      yield diagnostic("bad-header", span(), { name, fault: "is set by the runtime, not by a definition" });
    else if (!/^[\t -~]*$/.test(value))
      yield diagnostic("bad-header", file.valueSpan(path), { name, fault: "has a value that no header can carry" });
  }
};

const OWN = new Set(["connection", "content-length", "cookie", "host", "transfer-encoding"]);

interface Header {
  readonly name: string;
  readonly value?: string;
  readonly file: Definition<unknown>;
  readonly path: Path;
  readonly isKey: boolean;
  /** Whether a caller gives the value. */
  readonly isArgument?: boolean;
  /** Why it cannot be there. */
  readonly misplaced?: string | undefined;
}

/** The headers that an argument cannot also set, in lower case, and what sets them. */
function setAlready({ project }: Index): Map<string, string> {
  const { headers = {}, auth } = project.integration.value;
  return new Map([
    ["authorization", "the signature (`auth`)"],
    ...Object.keys(headers).map((name) => [name.toLowerCase(), "`headers` of integration.yaml"] as const),
    ...(auth.api_key ? [[auth.api_key.header.toLowerCase(), "the signature (`auth`)"] as const] : []),
  ]);
}

function* headers(index: Index): Iterable<Header> {
  const { integration: file } = index.project;
  const { headers: fixed = {}, auth, pagination = {}, rate_limit: limits = {}, errors } = file.value;
  for (const [name, value] of Object.entries(fixed)) yield { name, value, file, path: ["headers", name], isKey: true };
  if (auth.api_key) yield { name: auth.api_key.header, file, path: ["auth", "api_key", "header"], isKey: false };
  for (const [style, { headers: own = {} }] of Object.entries(pagination)) {
    for (const [name, value] of Object.entries(own))
      yield { name, value, file, path: ["pagination", style, "headers", name], isKey: true };
  }
  for (const key of ["limit", "remaining", "reset"] as const) {
    const name = limits[key];
    if (name !== undefined) yield { name, file, path: ["rate_limit", key], isKey: false };
  }
  if (errors?.request_id !== undefined)
    yield { name: errors.request_id, file, path: ["errors", "request_id"], isKey: false };
  for (const { definition, file: written, path } of writtenOperations(index)) {
    for (const name of Object.keys(definition.header ?? {}))
      yield { name, file: written, path: [...path, "header", name], isKey: true, isArgument: true };
    const { idempotency_key: key } = definition;
    if (key) {
      const place = { file: written, path: [...path, "idempotency_key", "header"], isKey: false, isArgument: true };
      yield { name: key.header, ...place, misplaced: misplacedKey(definition, key.header) };
    }
  }
}

/** A key tells requests apart that change something; an argument that is one, too, would be another. */
function misplacedKey({ header = {}, ...definition }: OperationDefinition, name: string): string | undefined {
  if (Object.keys(header).some((one) => one.toLowerCase() === name.toLowerCase())) return "is an argument already";
  const [method] = requestMethods(definition);
  const isOther = method !== undefined && method !== "POST" && method !== "PATCH";
  return isOther ? `tells a request from its repetition, and ${method} does nothing twice anyway` : undefined;
}
