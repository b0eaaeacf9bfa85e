import { message } from "./message.js";

/**
 * Every mistake the compiler can report. The code names the rule's file in `check/rule/`, its test and its page
 * in `docs/diagnostics/`.
 */
export const catalogue = {
  // Reading the files
  "yaml-syntax": {
    severity: "error",
    message: message`The file is not valid YAML: ${"reason"}`,
    help: "Correct the YAML here; everything after this place may be read wrongly. Text with `: `, ` #` or a leading quote, bracket or `@` must be quoted.",
  },
  "forbidden-yaml": {
    severity: "error",
    message: message`${"feature"} not allowed in a definition.`,
    help: "Write the value out. Definitions are plain YAML 1.2 (core schema) without anchors, aliases, merge keys or tags, so that every line says what it means.",
  },
  "input-limit": {
    severity: "error",
    message: message`The file is ${"what"}.`,
    help: "Split it: definitions are at most 1 MiB and 32 levels deep.",
  },
  "unsafe-name": {
    severity: "error",
    message: message`"${"name"}" cannot be used as a name.`,
    help: "Choose another name: this one has a meaning of its own in JavaScript objects.",
  },
  "unexpected-file": {
    severity: "error",
    message: message`This file is not part of an integration: ${"reason"}.`,
    help: "An integration is a folder with `integration.yaml`, `resources/**/*.yaml` and `schemas/**/*.yaml`.",
  },
  "unknown-field": {
    severity: "error",
    message: message`Unknown field "${"name"}" in ${"parent"}.${"suggestion"}`,
    help: "Remove the field or correct its name; docs/definition-reference.md lists the fields that exist.",
  },
  "missing-field": {
    severity: "error",
    message: message`${"parent"} has no "${"name"}".`,
    help: "Add the field; docs/definition-reference.md says what it means.",
  },
  "wrong-type": {
    severity: "error",
    message: message`"${"name"}" is ${"found"}, but must be ${"expected"}.`,
    help: "Write a value of that type. Quote text that YAML would read as a number, a boolean or null.",
  },
  "wrong-value": {
    severity: "error",
    message: message`${"value"} is not a value of "${"name"}": ${"expected"}.${"suggestion"}`,
    help: "Use one of the values that the message names; docs/definition-reference.md explains them.",
  },

  // Names
  "duplicate-resource": {
    severity: "error",
    message: message`There are two resources called "${"name"}".`,
    help: "Give one of them another name; names are unique in an integration, whatever their folder.",
  },
  "duplicate-schema": {
    severity: "error",
    message: message`There are two schemas called "${"name"}".`,
    help: "Give one of them another name or remove it; names are unique in an integration, whatever their file.",
  },
  "duplicate-tool-name": {
    severity: "error",
    message: message`Two tools are called "${"name"}": ${"first"} and ${"second"}.`,
    help: "Set `tool:` on one of the resources, or `tool: { name: … }` on one of the operations.",
  },
  "tool-name-too-long": {
    severity: "error",
    message: message`The tool name "${"name"}" has ${"length"} characters; providers accept 64.`,
    help: "Shorten it: set `tool:` on the resource, or `tool: { name: … }` on the operation.",
  },
  "name-collision": {
    severity: "error",
    message: message`${"first"} and ${"second"} would both be called "${"name"}" in TypeScript.`,
    help: "Rename one of them.",
  },

  // References
  "unknown-schema": {
    severity: "error",
    message: message`There is no schema "${"name"}".${"suggestion"}`,
    help: "Write the schema in a file below `schemas/`, or correct the name.",
  },
  "unknown-link": {
    severity: "error",
    message: message`The link "${"link"}" leads nowhere: ${"reason"}.${"suggestion"}`,
    help: "A link is `resource`, `resource.operation` or `resource.operation.field`, and names where the value can be read.",
  },
  "unknown-operation": {
    severity: "error",
    message: message`There is no operation "${"name"}".${"suggestion"}`,
    help: "Write it as `resource.operation`, both as they are called in the definitions.",
  },
  "unknown-method": {
    severity: "error",
    message: message`No convention is called "${"name"}".${"suggestion"}`,
    help: "`methods` lists conventions of integration.yaml. An operation of its own goes below `operations`, with its request.",
  },
  "unknown-parameter": {
    severity: "error",
    message: message`There is no shared parameter "${"name"}".${"suggestion"}`,
    help: "Define it below `parameters` in integration.yaml, or write its schema here.",
  },
  "unknown-pagination": {
    severity: "error",
    message: message`There is no pagination style "${"name"}".${"suggestion"}`,
    help: "Define it below `pagination` in integration.yaml, or write `none`.",
  },
  "unknown-credential": {
    severity: "error",
    message: message`"{${"name"}}" is no ${"kind"}.${"suggestion"}`,
    help: "Define it below `credentials` (or, in the server's URL, below `server.variables`), or correct the name.",
  },
  "unknown-member": {
    severity: "error",
    message: message`There is no ${"kind"} "${"name"}" here.${"suggestion"}`,
    help: "Correct the name or remove it.",
  },

  // Requests
  "operation-without-request": {
    severity: "error",
    message: message`The operation "${"name"}" follows no convention and has no request.`,
    help: "Add it to `methods` when it follows a convention, or give it a request, e.g. `POST: \"{item}/close\"`.",
  },
  "several-requests": {
    severity: "error",
    message: message`The operation "${"name"}" has two requests: ${"methods"}.`,
    help: "Keep one of them; make the other an operation of its own.",
  },
  "missing-path": {
    severity: "error",
    message: message`"${"path"}" needs the resource's \`${"field"}\`, and it has none.`,
    help: "Add the field to the resource, or write the operation's path out.",
  },
  "unknown-path-parameter": {
    severity: "error",
    message: message`"${"name"}" is not in the path "${"path"}".${"suggestion"}`,
    help: "Write `{name}` into the path, move the parameter to `query`, or remove it.",
  },
  "repeated-path-parameter": {
    severity: "error",
    message: message`The path "${"path"}" has {${"name"}} twice.`,
    help: "Give every path parameter its own name.",
  },
  "argument-collision": {
    severity: "error",
    message: message`"${"name"}" is both ${"first"} and ${"second"} of "${"operation"}".`,
    help: "Rename the path parameter, or leave the member out with `body: { omit: [ … ] }`: arguments share one object.",
  },
  "missing-model": {
    severity: "error",
    message: message`"${"operation"}" ${"what"} the resource's model, and the resource has none.`,
    help: "Set `model:` on the resource, or name the schema here.",
  },
  "bad-pagination": {
    severity: "error",
    message: message`"${"operation"}" is paged, but returns ${"returns"}.`,
    help: "Only an operation that returns `many` can be paged. Write `pagination: none`, or correct `returns`.",
  },

  // Things nobody uses
  "unused-schema": {
    severity: "warning",
    message: message`Nothing uses the schema "${"name"}".`,
    help: "Remove it, or refer to it.",
  },
  "unused-definition": {
    severity: "warning",
    message: message`Nothing uses the ${"kind"} "${"name"}".`,
    help: "Remove it, or use it.",
  },

  // Tools
  "missing-text": {
    severity: "error",
    message: message`${"what"} has no text.`,
    help: "Add a `description` (of a parameter or field) or `about` (of an operation): a model reads nothing else.",
  },
  "poor-text": {
    severity: "warning",
    message: message`The text of ${"what"} ${"fault"}.`,
    help: "Say what the reader cannot see from the name: meaning, format, unit, values, limits, where it comes from.",
  },
  "unsafe-text": {
    severity: "error",
    message: message`The text of ${"what"} ${"fault"}.`,
    help: "Models read these texts as instructions. Write plain sentences in visible characters.",
  },
  "not-portable": {
    severity: "error",
    message: message`${"where"} of the tool "${"tool"}" ${"fault"}.`,
    help: "Tools must fit every provider: docs/portable-schemas.md lists what they accept. `tool: { fields: [ … ] }` leaves an argument out.",
  },
  "example-mismatch": {
    severity: "error",
    message: message`The example does not fit the tool "${"tool"}": ${"reason"}.`,
    help: "Correct the example, or the schema it does not fit.",
  },
  "tool-too-large": {
    severity: "error",
    message: message`The tool "${"tool"}" costs ${"tokens"} tokens; the limit is ${"limit"}.`,
    help: "Choose what an agent needs with `tool: { fields: [ … ] }`, or shorten the descriptions.",
  },
  "toolset-over-budget": {
    severity: "error",
    message: message`The toolset "${"name"}" has ${"what"}; ${"limit"}.`,
    help: "Take tools out, give them fewer `fields`, or raise the budget on purpose.",
  },
  "unsafe-pattern": {
    severity: "error",
    message: message`The pattern ${"fault"}.`,
    help: "Rewrite it without nested or overlapping repetition: a hostile input could hold a caller's process for minutes.",
  },
  "variant-mismatch": {
    severity: "error",
    message: message`The variant "${"operation"}" does not fit the tool: ${"fault"}.`,
    help: "An argument that several operations of one tool share must have the same type in all of them.",
  },
} as const satisfies Record<
  string,
  { severity: "error" | "warning"; message: { holes: readonly string[] }; help: string }
>;

/** The code of a diagnostic, e.g. `unknown-field`. */
export type DiagnosticCode = keyof typeof catalogue;
