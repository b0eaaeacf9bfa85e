import type { PeerDocument } from "../document/document.js";

/** What users write with a generated client, for what is measured of the client itself. */
export interface Program {
  /** A module that lists tickets: `connect(base)` gives a function that sends the request and reads the answer. */
  readonly one: string;
  /** A module that exports all of the client. */
  readonly whole: string;
}

const HEADERS = `{ clientId: "c", authorization: "Basic YTpi" }`;
const QUERY = `{ conditions: "id > 1", pageSize: 10 }`;

/** The same request without any client. It is what clients are compared to. */
export const bare: Program = {
  one: `export function connect(base: string) {
  const url = base + "/service/tickets?conditions=id%20%3E%201&pageSize=10";
  const init = { headers: ${HEADERS} };
  return async () => {
    const response = await fetch(url, init);
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  };
}
`,
  whole: `export const nothing = 0;\n`,
};

/** Toolwright's package, imported by name as a user does. */
export const own: Program = {
  one: `import { api } from "@toolwright/connectwise-psa/api";
import { listTickets } from "@toolwright/connectwise-psa/tickets";
import { Client } from "@toolwright/runtime";

export function connect(base: string) {
  const site = base.split("/").slice(0, 3).join("/");
  const options = { companyId: "a", publicKey: "b", privateKey: "c", clientId: "c", site, allowCustomHost: true };
  const client = new Client(api, options);
  return async () => (await client.pages(listTickets, ${QUERY})).items;
}
`,
  whole: `export { ConnectWisePsa } from "@toolwright/connectwise-psa";\n`,
};

/** Programs for what each peer generates into the folder `out` beside them. */
export function programOf(peer: string, document: PeerDocument): Program | undefined {
  const id = document.operationId("get", "/service/tickets");
  return writers[peer]?.(id);
}

const writers: Readonly<Record<string, (operation: string) => Program>> = {
  "openapi-typescript": () => ({
    one: `import createClient from "openapi-fetch";
import type { paths } from "./out/schema.js";

export function connect(baseUrl: string) {
  const client = createClient<paths>({ baseUrl, headers: ${HEADERS} });
  return async () => (await client.GET("/service/tickets", { params: { query: ${QUERY} } })).data;
}
`,
    whole: `export { default } from "openapi-fetch";
export type { paths } from "./out/schema.js";
`,
  }),
  "hey-api": (operation) => ({
    one: `import { client } from "./out/client.gen.js";
import { ${operation} } from "./out/sdk.gen.js";

export function connect(baseUrl: string) {
  client.setConfig({ baseUrl, headers: ${HEADERS} });
  return async () => (await ${operation}({ query: ${QUERY} })).data;
}
`,
    whole: `export * from "./out/index.js";\n`,
  }),
  orval: (operation) => ({
    one: `import { ${operation} } from "./out/client.js";

export function connect(_base: string) {
  return async () => (await ${operation}(${QUERY}, { headers: ${HEADERS} })).data;
}
`,
    whole: `export * from "./out/client.js";\n`,
  }),
  "swagger-typescript-api": (operation) => ({
    one: `import { Api } from "./out/Api.js";

export function connect(baseUrl: string) {
  const api = new Api({ baseUrl, baseApiParams: { headers: ${HEADERS} } });
  return async () => (await api.service.${operation}(${QUERY}, { format: "json" })).data;
}
`,
    whole: `export { Api } from "./out/Api.js";\n`,
  }),
  kubb: (operation) => ({
    one: `import { ${operation} } from "./out/clients/${operation}.js";

export function connect(baseURL: string) {
  return () => ${operation}(${QUERY}, { baseURL, headers: ${HEADERS} });
}
`,
    whole: `export * from "./out/index.js";\n`,
  }),
};
