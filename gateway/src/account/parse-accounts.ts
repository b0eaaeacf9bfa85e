import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Account } from "./account.js";
import { checkAccounts } from "./check-account.js";

/** An accounts file that cannot be used; the message has a line for each mistake, with its place. */
export class AccountsError extends Error {
  override readonly name = "AccountsError";
}

/** The accounts of a file, and where in it they stand. */
export interface ParsedAccounts {
  readonly accounts: readonly Account[];
  /** @returns file, line and column of a member, or of the deepest part of its path that is there */
  place(id: string, path: string): string | undefined;
}

/**
 * Reads the accounts of a YAML or JSON file.
 * @param path where it is, for messages
 * @throws AccountsError naming line and column of each mistake
 */
export function parseAccounts(text: string, path: string): readonly Account[] {
  return parsePlaced(text, path).accounts;
}

/** As {@link parseAccounts}, for messages about what the accounts hold. */
export function parsePlaced(text: string, path: string): ParsedAccounts {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, merge: false });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${Math.max(1, line)}:${Math.max(1, col)}`;
  };
  const [broken] = document.errors;
  if (broken) throw new AccountsError(`${place(broken.pos[0])}: ${broken.message}`);
  let value: unknown;
  try {
    // An alias may stand for very much; an account has no use for one.
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new AccountsError(`${place(0)}: aliases (*name) are not taken here`);
  }
  const problems = checkAccounts(value);
  if (problems.length > 0) {
    throw new AccountsError(
      problems.map((one) => `${place(offsetOf(document.contents, one.path))}: ${one.path} ${one.message}`).join("\n"),
    );
  }
  const { accounts } = value as { readonly accounts: readonly Account[] };
  return {
    accounts,
    place(id, member) {
      const index = accounts.findIndex((one) => one.id === id);
      return index < 0 ? undefined : place(offsetOf(document.contents, `accounts[${index}].${member}`));
    },
  };
}

/** Where the deepest part of a problem's path stands that is there. */
function offsetOf(root: unknown, path: string): number {
  let node = root;
  let offset = 0;
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isPair(one) && isScalar(one.key) && String(one.key.value) === step);
      if (!pair) break;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = rangeStart(node) ?? offset;
    } else break;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  const range = (node as { readonly range?: readonly number[] } | null)?.range;
  return range?.[0];
}
