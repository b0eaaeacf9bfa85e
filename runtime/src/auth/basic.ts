import { fill, namesIn } from "../text/template.js";
import type { Sign } from "./auth.js";
import { signature } from "./auth.js";

/** HTTP's own scheme with user name and password (RFC 7617). */
export const basic: Sign = ({ username = "", password = "" }, values, problems) => {
  const user = fill(username, values);
  const secret = fill(password, values);
  if (user?.includes(":")) problems.push({ path: namesIn(username), message: "must not contain a colon" });
  if (user === undefined || secret === undefined) return undefined;
  return signature("authorization", username, `Basic ${base64(`${user}:${secret}`)}`);
};

/** `btoa` takes Latin-1 only, so the text goes through UTF-8 first. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
