import { join } from "node:path";
import { readDefinitions } from "../../../compiler/dist/command/workspace.js";
import type { SourceFile } from "../../../compiler/src/source/source-file.js";
import { root } from "../../support/imports.js";

/** A record that is only ever read: no tool asks for its members, so their names may be anything. */
const ODDITIES = `Oddity:
  type: object
  description: Something with strange names.
  properties:
    first name: { type: string, description: A name with a space. }
    kind: { type: string, enum: [strange kind, plain kind], description: What kind of thing it is. }
    state: { type: string, values: { in the box: packed well, on the shelf: stored well }, description: Where it is kept now. }
    mark: { type: string, const: odd mark, default: odd default, examples: [odd example], title: Odd title, description: Always the same mark. }
    inner: { type: object, description: Something inside of it., properties: { second name: { type: [string, "null"], deprecated: true, description: A name inside. } } }
    notes: { type: object, additionalProperties: { type: string, description: A note on it. }, description: Notes by language. }
`;

const RESOURCE = `resource: oddities
about: Things with strange names.
collection: /oddities
model: Oddity
operations:
  look:
    about: Looks at an oddity.
    GET: "{collection}/look"
    returns: one
    deprecated: Oddities are looked at elsewhere.
`;

/** Long texts cost tokens; what they cost is not the question here. */
const withLargeBudgets = ({ path, text }: SourceFile) => ({
  path,
  text: text.replace(/budget: \d+/g, "budget: 1000000"),
});

/** The kitchen sink with oddities: every text a definition can have. */
export const project: readonly SourceFile[] = [
  ...readDefinitions(join(root, "test/fixtures/kitchen-sink")).map(withLargeBudgets),
  { path: "definitions/acme/schemas/oddities.yaml", text: ODDITIES },
  { path: "definitions/acme/resources/oddities/oddities.yaml", text: RESOURCE },
];
