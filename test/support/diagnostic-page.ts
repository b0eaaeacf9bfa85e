import { readFileSync, writeFileSync } from "node:fs";

/** A page of `docs/diagnostics/`: what a code means, a project that has the mistake, and the same one corrected. */
export interface DiagnosticPage {
  readonly title: string;
  readonly severity: string | undefined;
  readonly wrong: Readonly<Record<string, string>>;
  readonly right: Readonly<Record<string, string>>;
  /** What the compiler prints for the wrong project. */
  readonly printed: string;
}

const BLOCK = /^```(\w+)\n([\s\S]*?)^```$/gm;

/** Reads a page. The first line of each YAML block is a comment with the file's path. */
export function readPage(path: string): DiagnosticPage {
  const text = readFileSync(path, "utf8");
  const [head = "", wrong = "", right = ""] = text.split(/^## (?:Wrong|Right)$/m);
  return {
    title: /^# (.+)$/m.exec(head)?.[1] ?? "",
    severity: /^Severity: (\w+)/m.exec(head)?.[1],
    wrong: filesOf(wrong),
    right: filesOf(right),
    printed: blocksOf(wrong, "text")[0] ?? "",
  };
}

/** Writes what the compiler prints now into the page. */
export function acceptPage(path: string, printed: string): void {
  const text = readFileSync(path, "utf8");
  writeFileSync(
    path,
    text.replace(/^```text\n[\s\S]*?^```$/m, () => `\`\`\`text\n${printed}\`\`\``),
  );
}

function filesOf(section: string): Record<string, string> {
  return Object.fromEntries(blocksOf(section, "yaml").map((block) => [/^# (\S+)\n/.exec(block)?.[1] ?? "", block]));
}

function blocksOf(section: string, language: string): string[] {
  return [...section.matchAll(BLOCK)].filter(([, name]) => name === language).map(([, , body = ""]) => body);
}
