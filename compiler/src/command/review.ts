import { execFileSync } from "node:child_process";
import type { Catalogue } from "@toolwright/runtime";
import { compareCatalogues } from "../review/change.js";
import { printReview, type Review } from "../review/markdown.js";
import { EXIT, type Command } from "./command.js";
import { GENERATED, generatedPackages, readText } from "./workspace.js";

/** `toolwright review`: what changed in the tools since a git ref. */
export const review: Command = {
  summary: "tells what changed in the tools since a git ref, as Markdown or JSON",
  usage: "review --base <git-ref> [--format text|json] [--fail-on-breaking]",
  options: { base: { type: "string" }, format: { type: "string" }, "fail-on-breaking": { type: "boolean" } },
  async run({ root, values, out, err }) {
    const base = values["base"];
    if (typeof base !== "string" || base.startsWith("-")) {
      err("Name the git ref to compare with: toolwright review --base origin/main\n");
      return EXIT.usage;
    }
    const git = (...args: string[]) =>
      execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });
    let commit: string;
    try {
      commit = git("rev-parse", "--verify", "--quiet", `${base}^{commit}`).trim();
    } catch {
      err(`There is no git ref "${base}" here. In CI, check out with the whole history.\n`);
      return EXIT.usage;
    }
    const prefix = git("rev-parse", "--show-prefix").trim();
    const before = git("ls-tree", "--name-only", "-r", commit, "--", GENERATED).split("\n");
    const old = before
      .map((path) => /^generated\/([^/]+)\/tools\.json$/.exec(path)?.[1])
      .filter((name) => name !== undefined);
    const names = [...new Set([...old, ...generatedPackages(root)])].sort();
    const reviews = names.map((integration): Review => {
      const path = `${GENERATED}/${integration}/tools.json`;
      const then = old.includes(integration) ? parse(git("show", `${commit}:${prefix}${path}`)) : undefined;
      const now = parse(readText(root, path));
      return { integration, before: then, after: now, changes: compareCatalogues(then, now) };
    });
    const changes = reviews.flatMap((one) =>
      one.changes.map((change) => ({ integration: one.integration, ...change })),
    );
    out(
      values["format"] === "json"
        ? `${JSON.stringify({ base: commit, changes }, null, 2)}\n`
        : printReview(reviews, base),
    );
    const isBreaking = changes.some(({ kind }) => kind === "breaking");
    return isBreaking && values["fail-on-breaking"] ? EXIT.input : EXIT.ok;
  },
};

function parse(text: string | undefined): Catalogue | undefined {
  // Both come from this compiler: one from disk, one from the history of the same file.
  return text === undefined ? undefined : (JSON.parse(text) as Catalogue);
}
