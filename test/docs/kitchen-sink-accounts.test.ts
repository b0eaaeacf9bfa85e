import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { root } from "./markdown.js";
import { Sandbox } from "./sandbox.js";

// Ways of signing that no shipped API uses, whole: definitions become packages, and their fixtures are replayed.

const INTEGRATIONS = ["acme-accounts", "acme-regions", "acme-visitors"];
const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

test("tokens, refresh tokens and a server that is looked up, from YAML to what goes over the wire", () => {
  const sink = join(root, "test/fixtures/kitchen-sink");
  for (const name of INTEGRATIONS) {
    cpSync(join(sink, "definitions", name), join(sandbox.root, "definitions", name), { recursive: true });
    cpSync(join(sink, "fixtures", name), join(sandbox.root, "test/fixtures", name), { recursive: true });
    sandbox.write(
      `test/replay/${name}.test.ts`,
      `import { replayAll } from "./replay-all.js";\n\nreplayAll("${name}");\n`,
    );
  }
  const generated = sandbox.run("npm run generate");
  for (const name of INTEGRATIONS) expect(generated).toContain(`built ${name}`);
  sandbox.run("npm install");
  const replayed = sandbox.run("npx vitest run test/replay");
  expect(replayed).toContain("9 passed, 0 failed");
});
