import type { Api } from "./api.js";
import type { ClientOptions } from "./options.js";
export interface Connection { readonly api: Api; }
export function connect(api: Api, _options: ClientOptions): Connection { return { api }; }
