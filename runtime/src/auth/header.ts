import { fill } from "../text/template.js";
import type { Sign } from "./auth.js";
import { signature } from "./auth.js";

/** A header of the API's own, such as an API key. */
export const header: Sign = ({ name = "", value = "" }, values) => signature(name, value, fill(value, values));
