import type { Catalogue } from "@toolwright/runtime";
import { compareCatalogues } from "../review/change.js";
import { printReview, type Review } from "../review/markdown.js";
import { reviewAsSarif } from "../review/sarif.js";
import { baseCommit, type BaseCommit } from "./base-commit.js";
import { EXIT, type Command } from "./command.js";
import { definitionPlaces } from "./definition-places.js";
import { GENERATED, generatedPackages, readText } from "./workspace.js";

const FORMATS = ["text", "json", "sarif"];

/** `toolwright review`: what changed in the tools since a git ref. */
export const review: Command = {
  summary: "tells what changed in the tools since a git ref, as Markdown, JSON or SARIF",
  usage: "review --base <git-ref> [--format text|json|sarif] [--fail-on-breaking]",
  options: { base: { type: "string" }, format: { type: "string" }, "fail-on-breaking": { type: "boolean" } },
  async run({ root, positionals, values, out, err }) {
    const { base, format = "text" } = values;
    if (typeof base !== "string" || base === "" || base.startsWith("-")) {
      err("Name the git ref to compare with: toolwright review --base origin/main\n");
      return EXIT.usage;
    }
    if (positionals.length > 0 || !FORMATS.includes(String(format))) {
      err(`usage: toolwright ${review.usage}\n`);
      return EXIT.usage;
    }
    const commit = baseCommit(root, base);
    if ("fault" in commit) {
      err(`${commit.fault}\n`);
      return EXIT.usage;
    }
    const names = [...new Set([...packagesOf(commit), ...generatedPackages(root)])].sort();
    const reviews: Review[] = [];
    for (const integration of names) {
      const path = `${GENERATED}/${integration}/tools.json`;
      const before = parse(commit.paths.includes(path) ? commit.read(path) : undefined);
      const after = parse(readText(root, path));
      if ("fault" in before || "fault" in after) {
        err(`${path} ${"fault" in after ? "" : `of ${base} `}is damaged: ${DAMAGED}\n`);
        return EXIT.input;
      }
      const changes = compareCatalogues(before.catalogue, after.catalogue);
      reviews.push({ integration, before: before.catalogue, after: after.catalogue, changes });
    }
    if (commit.isDirty) err(DIRTY);
    const changes = reviews.flatMap((one) =>
      one.changes.map((change) => ({ integration: one.integration, ...change })),
    );
    if (format === "json") out(`${JSON.stringify({ base: commit.hash, changes }, null, 2)}\n`);
    else if (format === "sarif") out(reviewAsSarif(reviews, definitionPlaces(root)));
    else out(printReview(reviews, base));
    const isBreaking = changes.some(({ kind }) => kind === "breaking");
    return isBreaking && values["fail-on-breaking"] ? EXIT.input : EXIT.ok;
  },
};

const DAMAGED = "it is no JSON. Resolve its conflicts, or write it anew with `toolwright generate --force`.";

const DIRTY =
  "Some changes below definitions/ or generated/ are in no commit. The review shows generated/ as it is on disk; `toolwright generate` brings that up to date.\n";

function packagesOf({ paths }: BaseCommit): string[] {
  return paths.flatMap((path) => /^generated\/([^/]+)\/tools\.json$/.exec(path)?.[1] ?? []);
}

/** Both versions come from this compiler: one from disk, one from the history of the same file. */
function parse(text: string | undefined): { readonly catalogue: Catalogue | undefined } | { readonly fault: true } {
  try {
    return { catalogue: text === undefined ? undefined : (JSON.parse(text) as Catalogue) };
  } catch {
    return { fault: true };
  }
}
