import { expect, test } from "vitest";
import type { Workflow } from "./fixture.js";
import { parse } from "./load.js";
import { play } from "./workflow.js";

const sound = `# yaml-language-server: $schema=../../schema/workflow.schema.json
workflow: 1
about: The department of ticket 8812.
integration: connectwise-psa
prompt: Which department has the number 3, and where is it?
steps:
  - about: Read it.
    tool: get_single_connect_wise_psa_department_by_id
    args: { id: 3 }
    exchanges:
      - request:
          method: GET
          url: https://api-na.myconnectwise.net/v4_6_release/apis/3.0/system/departments/3
        response:
          status: 200
          json: { id: 3, identifier: Services, name: Professional Services }
    expect: { value: { $response: /0 } }
`;

/** Reads the sound workflow with some of its text replaced, and plays it. */
async function played(...changes: readonly (readonly [string, string])[]): Promise<string> {
  const text = changes.reduce((before, [from, to]) => before.replaceAll(from, to), sound);
  const loaded = parse<Workflow>("w.yaml", text, "workflow");
  return ("yaml" in loaded ? await play(loaded) : loaded).join("\n\n");
}

test("a sound workflow passes", async () => expect(await played()).toBe(""));

test("an id that was never seen is found where it is given", async () => {
  expect(await played(["the number 3", "the most people"]))
    .toBe(`w.yaml:9:13 error invented-value: id: 3 is neither in the prompt nor in an earlier result
8 |     tool: get_single_connect_wise_psa_department_by_id
9 |     args: { id: 3 }
  |             ^^
help: An agent can only use what it has seen; take the step that shows it first.`);
});

test("a result of an earlier step may be used, a part of one may not", async () => {
  const step = /  - about: Read[^]*$/.exec(sound)?.[0] ?? "";
  const next = (id: string) => sound + step.replace("id: 3 }", `id: ${id} }`).replaceAll("/3\n", `/${id}\n`);
  const answer = ["name: Professional Services", "name: Professional Services on floor 47"] as const;
  const again = async (id: string) => played([sound, next(id)], answer);
  expect(await again("47")).toBe("");
  expect(await again("4")).toContain("error invented-value: id: 4 is neither");
});

test("tools, requests, answers and results are checked as in any fixture", async () => {
  expect(await played(["department_by_id", "departments_by_id"])).toContain("w.yaml:8:5 error unknown-tool");
  expect(await played(["departments/3", "departments/4"])).toContain("whose url differs");
  expect(await played(["name: Prof", "colour: Prof"])).toContain("undeclared-member: The schema does not know colour");
  expect(await played(["value: { $response: /0 }", "value: { id: 3 }"])).toContain("error wrong-outcome: value.");
});
