import { message } from "./message.js";

/**
 * Every mistake the compiler can report. The code names the rule's file in `check/rule/`, its test and its page
 * in `docs/diagnostics/`.
 */
export const catalogue = {
  // Reading the files
  "yaml-syntax": {
    severity: "error",
    message: message`This is not valid YAML: ${"reason"}.`,
    help: "Correct the YAML here; nothing of this file was checked.",
  },
  "forbidden-yaml": {
    severity: "error",
    message: message`${"feature"} not allowed in a definition.`,
    help: "Write the value out; quote a text that begins with `*`, `&` or `!`. Definitions are plain YAML 1.2 (core schema), so that every line says what it means.",
  },
  "duplicate-key": {
    severity: "error",
    message: message`The key "${"name"}" is written twice in the same map.`,
    help: "Merge the two entries, or rename one of them: only one of them could count.",
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
    help: "An integration is a folder with `integration.yaml`, `resources/**/*.yaml`, `schemas/**/*.yaml` and `fields/**/*.yaml`.",
  },
  "unknown-field": {
    severity: "error",
    message: message`Unknown field "${"name"}" in ${"parent"}.${"suggestion"}`,
    help: "Remove the field or correct its name; docs/definition-reference.md lists the fields that exist.",
  },
  "missing-field": {
    severity: "error",
    message: message`${"parent"} has no "${"name"}"${"meaning"}.`,
    help: "Add the field; docs/definition-reference.md says what it means.",
  },
  "wrong-type": {
    severity: "error",
    message: message`${"name"} is ${"found"}, but must be ${"expected"}.${"suggestion"}`,
    help: "Write a value of that type; docs/definition-reference.md lists the fields and their types.",
  },
  "wrong-value": {
    severity: "error",
    message: message`${"name"} cannot be ${"value"}: ${"expected"}.${"suggestion"}`,
    help: "Write a value that the message allows; docs/definition-reference.md explains the field.",
  },
  "wrong-folder": {
    severity: "error",
    message: message`The integration is called "${"name"}", but its folder "${"folder"}".`,
    help: "Give both the same name: the package, its fixtures and its documents are found by it.",
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
  "duplicate-meaning": {
    severity: "error",
    message: message`The dictionary says twice what "${"name"}" means.`,
    help: "Merge the two entries: a member may have several meanings, one for each `type`.",
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
    message: message`${"first"} and ${"second"} would both be called \`${"name"}\` in TypeScript.`,
    help: "Rename one of them; a type that exists for requests only has Create, Update, Input or Params at the end of its name.",
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
  "misplaced-filters": {
    severity: "error",
    message: message`"${"id"}" compares nothing: ${"reason"}.`,
    help: "Remove `filters`, or give the operation the argument that `filter` of integration.yaml names.",
  },
  "bad-form": {
    severity: "error",
    message: message`The form "${"name"}" cannot be read: ${"reason"}.`,
    help: "A form names an argument of bodies, the operation that describes its fields, and what that operation takes; `{name}` in it is what the caller gives.",
  },
  "bad-long": {
    severity: "error",
    message: message`"${"operation"}" cannot take over from "${"from"}": ${"reason"}.`,
    help: "`long` names an operation of the same resource that lists the same by POST and takes the filters in its body.",
  },
  "unknown-operation": {
    severity: "error",
    message: message`There is no operation "${"name"}".${"suggestion"}`,
    help: "Write it as `resource.operation`, both as they are called in the definitions.",
  },
  "operation-without-tool": {
    severity: "error",
    message: message`"${"name"}" has no tool, so an agent cannot be told of it.`,
    help: "Remove it here, or remove `tool: false` from the operation or its convention.",
  },
  "misplaced-mention": {
    severity: "error",
    message: message`"${"mention"}" would be printed as it stands: ${"reason"}.`,
    help: "`{@resource.operation}` works in the texts of operations and tools; `{singular}`, `{a singular}`, `{plural}` and `{about}` in their `about`; `{model}` and `{a model}` in the dictionary. Put braces that mean themselves between backticks.",
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
    message: message`"{${"name"}}" is not a ${"kind"}.${"suggestion"}`,
    help: "Define it below `credentials` (or, in the server's URL, below `server.variables`), or correct the name.",
  },
  "unknown-member": {
    severity: "error",
    message: message`${"where"} has no ${"kind"} "${"name"}".${"suggestion"}`,
    help: "Correct the name or remove it; members of members are written with dots, as `company.id`.",
  },

  // Requests
  "operation-without-request": {
    severity: "error",
    message: message`"${"name"}" has no request, ${"reason"}.`,
    help: 'Add it to `methods` when it follows a convention, or give it a request, e.g. `POST: "{item}/close"`.',
  },
  "several-requests": {
    severity: "error",
    message: message`"${"name"}" has several requests: ${"methods"}.`,
    help: "Keep one of them; make the other an operation of its own.",
  },
  "duplicate-request": {
    severity: "warning",
    message: message`"${"first"}" and "${"second"}" send the same request: ${"request"}.`,
    help: "Remove one of them, or correct the path of the one that was copied.",
  },
  "missing-path": {
    severity: "error",
    message: message`"${"operation"}" goes to "${"path"}", and its resource has no \`${"field"}\`.`,
    help: "Add the field to the resource, or write the operation's path out.",
  },
  "bad-path": {
    severity: "error",
    message: message`The ${"kind"} "${"path"}" ${"fault"}.`,
    help: "A path is the part behind the server's URL, such as `/tickets/{id}`; query parameters go below `query`.",
  },
  "unknown-path-parameter": {
    severity: "error",
    message: message`"${"name"}" is not in ${"path"}.${"suggestion"}`,
    help: "Write `{name}` into the path, move the parameter to `query`, or remove it.",
  },
  "repeated-path-parameter": {
    severity: "error",
    message: message`The path "${"path"}" has {${"name"}} twice.`,
    help: "Give every path parameter its own name.",
  },
  "bad-parameter": {
    severity: "error",
    message: message`The ${"kind"} "${"name"}" ${"fault"}.`,
    help: "Give it the type of the text that is sent: string, number, boolean, or in a query a list of these. Whatever has members belongs into the body.",
  },
  "argument-collision": {
    severity: "error",
    message: message`"${"name"}" is both ${"first"} and ${"second"} of "${"operation"}".`,
    help: "Rename the path parameter in braces, or leave the member out with `body: { omit: [ … ] }`: all arguments share one object. Every paged tool also has `limit` and `next_cursor`.",
  },
  "missing-model": {
    severity: "error",
    message: message`"${"operation"}" ${"what"} the resource's model, and the resource has none.`,
    help: "Set `model:` on the resource, or name the schema here.",
  },
  "bad-pagination": {
    severity: "error",
    message: message`The paging of "${"name"}" cannot work: ${"fault"}.`,
    help: "Correct the pagination style, or switch paging off with `pagination: none`.",
  },
  "bad-body": {
    severity: "error",
    message: message`The body of "${"operation"}" cannot be sent: ${"fault"}.`,
    help: "Change the HTTP method, take the body away (`body: none`), or correct it. An object that is sent empty has `properties: {}`; a bare array is written as `array`.",
  },
  "bad-oauth2": {
    severity: "error",
    message: message`Access tokens cannot be asked for: ${"fault"}.`,
    help: "Credentials are sent to the token endpoint: its host is the server's, or one of `server.hosts`. Client credentials need a `client_secret`; a public client has a `refresh_token`.",
  },
  "bad-discovery": {
    severity: "error",
    message: message`The server cannot be looked up: ${"fault"}.`,
    help: "Nobody is asked but the server's own host or one of `server.hosts`, and no secret is sent along. Each of `variables` has `from`, where its value is in the answer, or a `prefix`.",
  },
  "bad-bulk": {
    severity: "error",
    message: message`What becomes of each thing that "${"operation"}" is about cannot be told: ${"fault"}.`,
    help: "`bulk` names an argument of the body that is a list, the operation returns one answer, and `outcomes` in integration.yaml say where in it are a list, and in that `success`.",
  },
  "bad-keep": {
    severity: "error",
    message: message`Entries of "${"argument"}" cannot be kept: ${"fault"}.`,
    help: "`keep` names lists of the body, and of their entries the members `key` and `value`. The record that has the other entries is read with GET at the operation's own path.",
  },
  "bad-header": {
    severity: "error",
    message: message`"${"name"}" ${"fault"}.`,
    help: "A header's name has letters, digits and `-`; its value has printable ASCII characters only.",
  },

  // Schemas
  "circular-schema": {
    severity: "error",
    message: message`"${"name"}" is only a reference to itself: ${"chain"}.`,
    help: "Say what the value is: give one of them a `type`. An object may have members, and a list elements, of its own kind.",
  },
  "contradictory-schema": {
    severity: "error",
    message: message`${"where"} contradicts itself: ${"fault"}.`,
    help: "Correct one of the two; as they stand no value fits, or one of them has no effect.",
  },
  "unsafe-pattern": {
    severity: "error",
    message: message`The pattern ${"fault"}.`,
    help: "Rewrite it without nested or overlapping repetition and anchor it with `^`, or use `maxLength` and say the rest in the description.",
  },

  // Things nobody uses
  "unused-schema": {
    severity: "warning",
    message: message`Nothing uses the schema "${"name"}".`,
    help: "Remove it, or refer to it with `$ref`, `model`, `body` or `returns`.",
  },
  "unlinked-id": {
    severity: "warning",
    message: message`Nobody says where ${"name"} comes from, which "${"tool"}" asks for.`,
    help: "Say which operation lists it (`link: companies`) or, when none does, where it is found (`unlisted: The accounting package shows it.`).",
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
  "bad-wording": {
    severity: "error",
    message: message`"${"text"}" ${"fault"}.`,
    help: "`also_called` has other names of the thing, `asked_as` requests that one tool serves better than all others.",
  },
  "not-portable": {
    severity: "error",
    message: message`${"where"} of the tool "${"tool"}" ${"fault"}.`,
    help: "Tools must fit every provider: docs/portable-schemas.md lists what they accept. Describe the value more closely, or leave the argument out by naming the others in `tool: { fields: [ … ] }`.",
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
  "variant-mismatch": {
    severity: "error",
    message: message`The variant "${"operation"}" does not fit the tool: ${"fault"}.`,
    help: "A tool tries its variants in order and takes the first whose `when` arguments are all given; arguments of the same name must have the same type.",
  },
} as const satisfies Record<
  string,
  { severity: "error" | "warning"; message: { holes: readonly string[] }; help: string }
>;

/** The code of a diagnostic, e.g. `unknown-field`. */
export type DiagnosticCode = keyof typeof catalogue;
