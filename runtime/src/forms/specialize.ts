import type { Client } from "../client.js";
import type { Problem } from "../error/validation-error.js";
import { refuse, ValidationError } from "../error/validation-error.js";
import type { Arguments } from "../plan.js";
import { planOf } from "../plan.js";
import { checkSchema } from "../schema/check-schema.js";
import { membersOf } from "../schema/members-of.js";
import { copyOf } from "../text/copy-of.js";
import { isObject } from "../text/look-up.js";
import type { Catalogue, JsonSchema, ToolBinding } from "../tool.js";
import { loadOutputSchema, type LoadContract } from "../agent/output-schema.js";
import type { BoundTool } from "../tools/bound-tool.js";
import { advisedFor } from "../tools/advised-for.js";
import { findTool } from "../tools/find-tool.js";
import { omitNull } from "../tools/omit-null.js";
import type { ToolOptions } from "../tools/run-tool.js";
import { sendTool } from "../tools/run-tool.js";
import { writeAnswers } from "./answers.js";
import { formFields } from "./form-fields.js";
import { wantedIn } from "./fill-in.js";
import type { FormUse } from "./form.js";
import { kept } from "./kept.js";
import type { Described } from "./read-fields.js";
import { readFields } from "./read-fields.js";
import { unlessAborted } from "./unless-aborted.js";
import { withForms, type FilledForm } from "./with-forms.js";

/** How forms are read. */
export interface SpecializeOptions extends ToolOptions {
  /** How long what an account said is kept, in milliseconds by the client's clock. Default 300,000. */
  readonly ttlMs?: number | undefined;
}

/** A tool with the fields of one account in its schema. Its tokens are an estimate. */
export interface SpecializedTool extends BoundTool {}

/**
 * Reads the forms of a tool and puts their fields into its schema: required, described, with their choices.
 * @param given what says which form it is, such as a catalog item. What is an argument of the tool as well is then
 *   settled, and no longer in its schema
 * @param contract as {@link boundTools} takes it
 * @throws ValidationError when the tool has no forms or not enough was given, and what the client's calls throw
 */
export function specializeTool(
  client: Client,
  catalogue: Catalogue,
  bindings: Readonly<Record<string, ToolBinding>>,
  name: string,
  given: Arguments = {},
  options: SpecializeOptions = {},
  contract?: LoadContract,
): Promise<SpecializedTool> {
  return advisedFor(client, async () => {
    const tool = findTool(catalogue, name);
    const binding = bindings[tool.name];
    const uses = Object.entries(binding?.forms ?? {});
    const readable = uses.filter(([, use]) => wantedBy(use).every((one) => given[one] !== undefined));
    if (!binding || readable.length === 0) throw new ValidationError("specialize", [unreadable(tool.name, uses)]);
    const isChange = planOf(binding.operation).method === "PATCH";
    const forms: FilledForm[] = [];
    for (const [argument, use] of readable) {
      const described = await fieldsOf(client, use, given, options);
      if (described) forms.push({ argument, use, fields: formFields(use.form(), described, isChange) });
    }
    const inputSchema = withForms(tool.inputSchema, forms, given);
    const settled = Object.fromEntries(
      Object.entries(given).filter(([one]) => Object.hasOwn(membersOf(tool.inputSchema), one)),
    );
    const { credentials } = options;
    const description = `${tool.description} ${noteOn(forms, settled)}`;
    return {
      ...tool,
      description,
      tags: [...tool.tags],
      annotations: { ...tool.annotations },
      http: { ...tool.http },
      // Frameworks write into schemas; the one that arguments are checked by stays as it is.
      inputSchema: copyOf(inputSchema) as JsonSchema,
      // What a token is depends on the model; four characters are one, roughly.
      tokens: Math.ceil((tool.name + description + JSON.stringify(inputSchema)).length / 4),
      outputSchema: () => loadOutputSchema(tool, binding, contract),
      invoke: (args, own = {}) =>
        advisedFor(client, async () => {
          const answered = unlessSettled(settled, omitNull(inputSchema, args ?? {}));
          refuse(tool.name, checkSchema(inputSchema, answered, { isClosed: true }), `${tool.resource}.${tool.method}`);
          const all = { ...settled, ...answered };
          const answers = forms
            .filter(({ argument }) => all[argument] !== undefined)
            .map(({ argument, use, fields }) => [argument, writeAnswers(use.form(), fields, all[argument])] as const);
          const others = Object.entries(all).filter(([one]) => !forms.some(({ argument }) => argument === one));
          // Their forms have been read.
          const read = { ...binding, forms: {} };
          return sendTool(client, tool, read, Object.fromEntries([...others, ...answers]), { credentials, ...own });
        }),
    };
  });
}

/** What a model must know that reads the description of the tool as it was. */
function noteOn(forms: readonly FilledForm[], settled: Arguments): string {
  const names = Object.keys(settled).map((name) => `\`${name}\``);
  const read = forms.length > 0 ? ["Its form has been read already: the fields are arguments here."] : [];
  const given = names.length > 0 ? [`Settled already, so leave it out: ${names.join(", ")}.`] : [];
  return [...read, ...given].join(" ");
}

/** The arguments without those that only repeat what is settled: descriptions of the tool speak of them. */
function unlessSettled(settled: Arguments, given: unknown): Arguments {
  const isRepeated = ([name, value]: [string, unknown]): boolean =>
    Object.hasOwn(settled, name) && spelled(settled[name]) === spelled(value);
  return Object.fromEntries(Object.entries(given as Arguments).filter((entry) => !isRepeated(entry)));
}

/** A value as a text: 7 is "7"; an object may have members that make it none. */
function spelled(value: unknown): string {
  return isObject(value) ? JSON.stringify(value) : String(value);
}

/** Asks for the fields of a form, unless the same account was asked a moment ago. */
function fieldsOf(
  client: Client,
  use: FormUse,
  given: Arguments,
  options: SpecializeOptions,
): Promise<readonly Described[] | undefined> {
  const { signal, credentials, ttlMs = 300_000 } = options;
  // Whose account these credentials are of, nobody knows: what it says is not kept.
  if (credentials !== undefined) return readFields(client, use, given, { signal, credentials });
  const wanted = [...new Set(wantedBy(use))].sort().map((name) => [name, spelled(given[name])]);
  const key = JSON.stringify([use.form().name, use.list && planOf(use.list).id, wanted]);
  return unlessAborted(
    kept(client, key, ttlMs, () => readFields(client, use, given, {})),
    signal,
  );
}

function unreadable(tool: string, uses: readonly (readonly [string, FormUse])[]): Problem {
  if (uses.length === 0) return { path: tool, message: "has no form: its arguments are the same for every account" };
  const wanted = uses.map(([, use]) => wantedBy(use).join(" and "));
  return { path: "given", message: `must hold ${[...new Set(wanted)].join(", or ")}` };
}

/** What has to be given to read a form. */
function wantedBy({ form, list }: FormUse): readonly string[] {
  const { seen, with: own, choices } = form();
  const names = wantedIn([seen?.with, own, choices?.with]);
  const ids = list ? planOf(list).pathKinds.map(({ name }) => name) : [];
  // These two the form finds out by itself.
  return [...names, ...ids].filter((name) => name !== "seen" && name !== "key");
}
