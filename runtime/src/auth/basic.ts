import { fill, sourceOf } from "../text/template.js";
import type { Sign } from "./auth.js";
import { signature } from "./auth.js";
import { base64 } from "./base64.js";

/** HTTP's own scheme with user name and password (RFC 7617). */
export const basic: Sign = ({ username = "", password = "" }, values, problems) => {
  const user = fill(username, values);
  const secret = fill(password, values);
  if (user?.includes(":")) problems.push({ path: sourceOf(username), message: "must not contain a colon" });
  if (user === undefined || secret === undefined) return undefined;
  return signature("authorization", username, `Basic ${base64(`${user}:${secret}`)}`);
};
