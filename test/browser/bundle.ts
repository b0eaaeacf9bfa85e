import { join } from "node:path";
import { rolldown } from "rolldown";
import { root } from "../replay/root.js";

let bundled: Promise<string> | undefined;

/** `play.ts` and all it needs as one classic script for browsers, made once; fails when anything of it needs Node. */
export function bundlePlay(): Promise<string> {
  return (bundled ??= makeBundle());
}

async function makeBundle(): Promise<string> {
  const missing: string[] = [];
  const bundle = await rolldown({
    input: join(root, "test/browser/play.ts"),
    platform: "browser",
    onLog: (_, { message }) => void missing.push(message),
  });
  const { output } = await bundle.generate({ format: "iife", codeSplitting: false });
  await bundle.close();
  if (missing.length > 0) throw new Error(missing.join("\n"));
  return output[0].code;
}
