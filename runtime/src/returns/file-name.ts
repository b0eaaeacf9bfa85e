/** One parameter of a Content-Disposition (RFC 6266, 4.1). */
const PARAMETER = /;[ \t]*([\w!#$%&'*+.^`|~-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s;",]+))[ \t]*/y;

/** Longer ones no file system holds. */
const LONGEST = 255;

/**
 * The name of a file by the header Content-Disposition (RFC 6266, RFC 8187): its last part alone, so that it cannot lead
 * out of a folder.
 * @returns undefined when there is none, or none that can be read beyond doubt
 */
export function fileName(disposition: string | null): string | undefined {
  const [type = ""] = /^[ \t]*[\w-]+[ \t]*/.exec(disposition ?? "") ?? [];
  if (disposition === null || type === "") return undefined;
  const given = new Map<string, string>();
  PARAMETER.lastIndex = type.length;
  while (PARAMETER.lastIndex < disposition.length) {
    const [, name = "", quoted, token = ""] = PARAMETER.exec(disposition) ?? [];
    const key = name.toLowerCase();
    if (name === "" || given.has(key)) return undefined;
    given.set(key, quoted === undefined ? token : quoted.replace(/\\(.)/g, "$1"));
  }
  return lastPart(decoded(given.get("filename*")) ?? given.get("filename") ?? "");
}

function decoded(text: string | undefined): string | undefined {
  const [, encoded] = /^utf-8'[\w-]*'((?:[\w!#$&+.^`|~-]|%[\da-f]{2})+)$/i.exec(text ?? "") ?? [];
  try {
    return encoded === undefined ? undefined : decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

function lastPart(name: string): string | undefined {
  const part = (name.split(/[/\\]/).at(-1) ?? "").trim();
  // Control characters, invisible ones, and halves of surrogate pairs.
  const isNone = /^\.*$/.test(part) || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(part) || part.length > LONGEST;
  return isNone ? undefined : part;
}
