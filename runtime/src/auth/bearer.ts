import { fill } from "../text/template.js";
import type { Sign } from "./auth.js";
import { signature } from "./auth.js";

/** A bearer token (RFC 6750). */
export const bearer: Sign = ({ value = "" }, values) =>
  signature("authorization", value, fill(`Bearer ${value}`, values));
