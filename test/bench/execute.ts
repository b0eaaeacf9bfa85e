import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { modelOf } from "../replay/integration.js";
import { peerDocument } from "./document/document.js";
import type { Options, PartName } from "./options.js";
import { bundleSize } from "./part/bundle.js";
import { gateway } from "./part/gateway.js";
import { generate } from "./part/generate.js";
import type { Part } from "./part/part.js";
import { runtimeCost } from "./part/runtime.js";
import { mcp } from "./part/mcp.js";
import { scale } from "./part/scale.js";
import { tokens } from "./part/tokens.js";
import { typeCheck } from "./part/tsc.js";
import { INTEGRATION, root } from "./paths.js";
import { machineLine } from "./report/machine.js";
import { mergeSections, printSection } from "./report/report.js";

const parts: Readonly<Record<PartName, Part>> = {
  generate,
  tsc: typeCheck,
  bundle: bundleSize,
  runtime: runtimeCost,
  mcp,
  gateway,
  tokens,
  scale,
};

/** The sections of the page, in its order. */
export const TITLES = [
  "Generate",
  "Type-check",
  "Bundle",
  "Runtime",
  "MCP server",
  "Gateway",
  "Tokens of tools",
  "Scale",
];

/** Runs the parts that are asked for, prints what they find and, when asked, writes it to the page. */
export async function execute(options: Options): Promise<void> {
  const integration = modelOf(INTEGRATION);
  const log = (text: string) => process.stderr.write(text);
  const document = peerDocument(integration, options.openapi);
  const date = new Date().toISOString().slice(0, 10);
  for (const name of options.parts) {
    log(`${name}\n`);
    const where = machineLine();
    const section = await parts[name]({ options, integration, document, log });
    const text = printSection(section, `${date}: ${where} The peers' document is ${document.origin}.`);
    process.stdout.write(`${text}\n\n`);
    // After each part, so that a run that is stopped has not been for nothing.
    if (options.write) writePage(text);
  }
}

function writePage(section: string): void {
  const path = join(root, "docs/benchmarks.md");
  const page = existsSync(path) ? readFileSync(path, "utf8") : "";
  writeFileSync(path, mergeSections(page, [section], TITLES));
}
