import { modelOf } from "../replay/integration.js";
import { peerDocument } from "./document/document.js";
import { INTEGRATION } from "./paths.js";
import type { Options, PartName } from "./options.js";
import { bundleSize } from "./part/bundle.js";
import { generate } from "./part/generate.js";
import type { Part } from "./part/part.js";
import { runtimeCost } from "./part/runtime.js";
import { scale } from "./part/scale.js";
import { tokens } from "./part/tokens.js";
import { typeCheck } from "./part/tsc.js";
import { machineLines } from "./report/machine.js";
import { printSection } from "./report/report.js";

const parts: Partial<Record<PartName, Part>> = {
  generate,
  tsc: typeCheck,
  bundle: bundleSize,
  runtime: runtimeCost,
  tokens,
  scale,
};

/** Runs the parts that are asked for, prints what they find and, when asked, writes it to the document. */
export async function execute(options: Options): Promise<void> {
  const integration = modelOf(INTEGRATION);
  const log = (text: string) => process.stderr.write(text);
  const document = peerDocument(integration, options.openapi);
  process.stdout.write(`${machineLines().join("\n")}\n`);
  for (const name of options.parts) {
    log(`${name}\n`);
    const section = await parts[name]?.({ options, integration, document, log });
    if (section) process.stdout.write(`\n${printSection(section)}\n`);
  }
}
