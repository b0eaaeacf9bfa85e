import { execFileSync } from "node:child_process";
import { didYouMean } from "../text/suggest.js";
import { DEFINITIONS, GENERATED } from "./workspace.js";

/** The commit that a review compares with. */
export interface BaseCommit {
  readonly hash: string;
  /** Paths of the generated files it has, from the project's root. */
  readonly paths: readonly string[];
  read(path: string): string;
  /** What is changed on disk and in no commit. */
  readonly isDirty: boolean;
}

/** Finds a commit by its name, or says why there is none. */
export function baseCommit(root: string, ref: string): BaseCommit | { readonly fault: string } {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });
  const attempt = (...args: string[]): string | undefined => {
    try {
      return git(...args);
    } catch {
      return undefined;
    }
  };
  if (attempt("--version") === undefined)
    return { fault: "A review compares with a git commit, and git is not installed." };
  const prefix = attempt("rev-parse", "--show-prefix")?.trim();
  if (prefix === undefined)
    return { fault: "A review compares with a git commit, and this folder is in no git repository." };
  const hash = attempt("rev-parse", "--verify", "--quiet", `${ref}^{commit}`)?.trim();
  if (hash === undefined) return { fault: `There is no git ref "${ref}" here.${advice(ref, attempt)}` };
  const listed = attempt("ls-tree", "--name-only", "-r", "-z", hash, "--", GENERATED);
  if (listed === undefined)
    return { fault: `The files of "${ref}" are not here. Fetch them: git fetch origin ${hash}` };
  return {
    hash,
    paths: listed.split("\0"),
    read: (path) => git("show", `${hash}:${prefix}${path}`),
    isDirty: (attempt("status", "--porcelain", "--", DEFINITIONS, GENERATED) ?? "") !== "",
  };
}

/** What to do about a name that git does not know. */
function advice(ref: string, attempt: (...args: string[]) => string | undefined): string {
  if (attempt("rev-parse", "--verify", "--quiet", "HEAD") === undefined) return " The repository has no commit yet.";
  const refs = (attempt("for-each-ref", "--format=%(refname:short)") ?? "").split("\n").filter(Boolean);
  const similar = didYouMean(ref, refs);
  if (attempt("rev-parse", "--is-shallow-repository")?.trim() === "true") {
    return `${similar} This clone is shallow: run \`git fetch --unshallow\`, or in CI check out with \`fetch-depth: 0\`.`;
  }
  return similar !== "" ? similar : ` Fetch it first, e.g. \`git fetch origin ${ref.replace(/^origin\//, "")}\`.`;
}
