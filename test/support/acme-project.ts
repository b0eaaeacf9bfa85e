import { expect } from "vitest";
import { run } from "./command-line.js";
import { acme } from "./definitions.js";
import { scratch, type Scratch } from "./scratch.js";

/** The file of its resource. */
export const WIDGETS = "definitions/acme/resources/stock/widgets.yaml";

/** The types that are generated from its schema. */
export const TYPES = "generated/acme/src/schemas/widget.ts";

/** A folder with the small project. */
export function acmeProject(): Scratch {
  const project = scratch();
  project.write(acme);
  return project;
}

/** The same, generated. */
export async function generated(): Promise<Scratch> {
  const project = acmeProject();
  expect((await run(project.path, ["generate"])).status).toBe(0);
  return project;
}

/** What is generated there. */
export function outputs(project: Scratch): Record<string, string> {
  return Object.fromEntries(Object.entries(project.snapshot()).filter(([path]) => path.startsWith("generated/")));
}

/** Its schema with a field more. */
export function withField(project: Scratch): { path: string; text: string }[] {
  const path = "definitions/acme/schemas/widget.yaml";
  return [
    {
      path,
      text: project
        .read(path)
        .replace("    weight:", "    colour: { type: string, description: Colour of its box. }\n    weight:"),
    },
  ];
}
