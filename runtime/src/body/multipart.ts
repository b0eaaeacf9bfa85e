import type { WriteBody } from "./body.js";
import { wireMembers } from "./members.js";

/** A form: one part for each argument, and for each element of a list; objects as JSON. */
export const multipart: WriteBody = (source) => {
  const { files = [] } = source.plan.body ?? {};
  const form = new FormData();
  for (const [name, value] of Object.entries(wireMembers(source))) {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (!files.includes(name)) form.append(name, typeof part === "object" ? JSON.stringify(part) : String(part));
      else if (part instanceof Blob) form.append(name, part);
      else source.problems.push({ path: name, message: "must be a Blob or a File" });
    }
  }
  return form;
};
