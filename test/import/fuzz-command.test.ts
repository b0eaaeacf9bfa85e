import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mutate, seeded, torn } from "./mutations.js";
import { project, runImport } from "./run.js";

const CASES = Number(process.env["FUZZ_CASES"] ?? 300);
const FIRST = Number(process.env["FUZZ_FIRST"] ?? 1);

const answer = (schema: object) => ({ "200": { description: "", content: { "application/json": { schema } } } });
const note = { $ref: "#/components/schemas/Note" };
const id = { name: "id", in: "path", required: true, schema: { type: "integer" } };

/** A document with a little of everything, small enough to be imported many times. */
const NOTES = {
  openapi: "3.1.0",
  info: { title: "Notes", version: "1" },
  servers: [{ url: "https://{host}/v1", variables: { host: { default: "api.example" } } }],
  security: [{ key: [] }],
  paths: {
    "/notes": {
      get: {
        operationId: "list",
        parameters: [
          { name: "page", in: "query", schema: { type: "integer", minimum: 1 } },
          { name: "kind", in: "query", required: true, schema: { enum: ["a", "b"], default: "a" } },
        ],
        responses: answer({ type: "array", items: note }),
      },
      post: {
        requestBody: { required: true, content: { "application/json": { schema: note } } },
        responses: answer(note),
      },
    },
    "/notes/{id}": { parameters: [id], get: { operationId: "read", deprecated: true, responses: answer(note) } },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    schemas: {
      Base: { type: "object", required: ["id"], properties: { id: { type: "integer", readOnly: true } } },
      Note: {
        allOf: [{ $ref: "#/components/schemas/Base" }],
        properties: {
          text: { type: ["string", "null"], maxLength: 80, pattern: "^[a-z]+$" },
          tags: { type: "array", items: { type: "string" }, maxItems: 5 },
          more: { type: "object", additionalProperties: { type: "number", multipleOf: 0.5 } },
          next: { $ref: "#/components/schemas/Note" },
          either: { oneOf: [{ type: "string" }, { type: "integer" }] },
        },
      },
    },
  },
};

const DOCUMENT = JSON.stringify(NOTES);
const LOCK = "definitions/notes/openapi.lock.json";

/** A text changed in one or more places: in its values, or in its characters. */
function changed(text: string, random: () => number): string {
  if (random() < 0.3) return torn(text, random);
  const value = JSON.parse(text) as unknown;
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) mutate(value, random);
  return JSON.stringify(value);
}

test(
  "whatever a document and a lock are, the command ends with a place or with files",
  { timeout: 3_600_000 },
  async () => {
    const folder = project({ "docs/notes.json": DOCUMENT });
    const into = { into: "notes" };
    expect((await runImport(folder, "docs/notes.json", into)).code).toBe(0);
    const lock = readFileSync(join(folder, LOCK), "utf8");
    cpSync(join(folder, "definitions"), join(folder, "kept"), { recursive: true });
    const counts = { imported: 0, updated: 0, refused: 0 };
    const faults: string[] = [];
    for (let seed = FIRST; seed < FIRST + CASES; seed++) {
      const random = seeded(seed);
      const kind = seed % 4;
      rmSync(join(folder, "definitions"), { recursive: true, force: true });
      if (kind > 0) cpSync(join(folder, "kept"), join(folder, "definitions"), { recursive: true });
      writeFileSync(join(folder, "docs/notes.json"), kind === 2 ? DOCUMENT : changed(DOCUMENT, random));
      if (kind > 1) writeFileSync(join(folder, LOCK), changed(lock, random));
      const update = kind > 0 && { update: true };
      const said = await runImport(folder, "docs/notes.json", { ...into, ...update }).catch((error: unknown) => ({
        code: 70,
        stderr: error instanceof Error ? (error.stack ?? "") : String(error),
      }));
      const isLocated = /^(docs|definitions)\/\S+:\d+:\d+ error [a-z-]+: /.test(said.stderr);
      if (said.code === 0) counts[kind > 0 ? "updated" : "imported"]++;
      else if (said.code === 1 && isLocated) counts.refused++;
      else faults.push(`${seed}: ${said.code} ${said.stderr.slice(0, 400)}`);
    }
    expect(faults).toEqual([]);
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(CASES / 20);
  },
);
