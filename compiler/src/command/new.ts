import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { render } from "../emit/print/templates.js";
import { capitalize, pascalCase, snakeCase, words } from "../text/casing.js";
import { EXIT, type Command } from "./command.js";
import { integrationNameFault } from "./integration-name.js";
import { atHome, projectSteps, surroundingsOf, type Surroundings } from "./surroundings.js";
import { DEFINITIONS, GENERATED } from "./workspace.js";

/** `toolwright new`: writes commented starter files for an integration, which compile as they are. */
export const newIntegration: Command = {
  summary: "writes starter files for a new integration",
  usage: "new <integration>",
  options: {},
  run({ root, positionals: [name, ...others], out, err }) {
    const fault =
      name === undefined || others.length > 0 ? "Give the integration one name." : integrationNameFault(name);
    if (name === undefined || fault !== undefined) {
      err(`${fault}\nusage: toolwright ${newIntegration.usage}\n`);
      return Promise.resolve(EXIT.usage);
    }
    const surroundings = surroundingsOf(root);
    const files = starterFiles(name, surroundings);
    const taken = [`${DEFINITIONS}/${name}`, ...files.map(({ path }) => path)].find((path) =>
      existsSync(join(root, path)),
    );
    if (taken !== undefined) {
      err(`There is ${taken} already; nothing was written.\n`);
      return Promise.resolve(EXIT.input);
    }
    for (const { path, contents } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), contents, { flag: "wx" });
      out(`wrote ${path}\n`);
    }
    out(nextSteps(name, surroundings));
    return Promise.resolve(EXIT.ok);
  },
};

interface StarterFile {
  readonly path: string;
  readonly contents: string;
}

function starterFiles(name: string, surroundings: Surroundings): StarterFile[] {
  const view = {
    name,
    title: words(name).map(capitalize).join(" "),
    className: pascalCase(name),
    prefix: snakeCase(name),
  };
  const folder = `${DEFINITIONS}/${name}`;
  const definitions = [
    [`${folder}/integration.yaml`, "integration.yaml"],
    [`${folder}/resources/general/widgets.yaml`, "resource.yaml"],
    [`${folder}/schemas/general/widget.yaml`, "schema.yaml"],
  ] as const;
  const replay = [
    [`test/fixtures/${name}/account.yaml`, "account.yaml"],
    [`test/fixtures/${name}/general/widgets.list.yaml`, "fixture.yaml"],
    [`test/replay/${name}.test.ts`, "replay.test.ts"],
  ] as const;
  const files = surroundings.isRepository ? [...definitions, ...replay] : definitions;
  return files.map(([path, template]) => ({ path, contents: atHome(surroundings, render(`new/${template}`, view)) }));
}

/** What to do with the files: in the repository, or in a project that has the compiler installed. */
function nextSteps(name: string, { isRepository, docs }: Surroundings): string {
  const steps = isRepository
    ? ([
        [`npm run generate -- ${name}`, `writes ${GENERATED}/${name}/ and builds it`],
        ["npm install", "links the package, so that tests can import it"],
        [`npx vitest run test/replay/${name}.test.ts`, "replays the fixture"],
      ] as const)
    : projectSteps(name);
  const width = Math.max(...steps.map(([command]) => command.length));
  const lines = steps.map(([command, meaning], index) => `  ${index + 1}. ${command.padEnd(width)}  ${meaning}\n`);
  return `\nNext:\n${lines.join("")}${docs}/${isRepository ? "new-integration" : "definitions"}.md goes on from here.\n`;
}
