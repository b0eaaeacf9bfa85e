import type { Problem } from "../error/validation-error.js";

/**
 * Writes one part for each argument, and for each element of a list; objects as JSON.
 * @param files names of the arguments that are files
 */
export function multipart(
  members: Readonly<Record<string, unknown>>,
  files: readonly string[],
  problems: Problem[],
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(members)) {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (!files.includes(name)) form.append(name, typeof part === "object" ? JSON.stringify(part) : String(part));
      else if (part instanceof Blob) form.append(name, part);
      else problems.push({ path: name, message: "must be a Blob or a File" });
    }
  }
  return form;
}
