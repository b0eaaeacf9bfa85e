import { answer, type Json, schemas } from "./shop.js";

/** Changes operations, whole schemas and what is said of the API; returns the rows of the report. */
export function plantOperations(document: Json): string[] {
  const { paths } = document;
  const rows: string[] = [];
  const all = Object.entries<Json>(paths);
  const lists = all.filter(([path, { get, post }]) => get && post && /^\/[a-z]\w+\/\w+$/.test(path)).slice(20, 30);
  const list = (index: number) => lists[index] as [string, Json];
  const parameter = (index: number, name: string) =>
    list(index)[1].get.parameters.find((one: Json) => one.name === name);
  const drop = (index: number, name: string) => {
    const { get } = list(index)[1];
    get.parameters = get.parameters.filter((one: Json) => one.name !== name);
    rows.push(`removed GET ${list(index)[0]} query "${name}"`);
  };
  for (const index of [0, 1, 2]) {
    const [path, { get }] = list(index);
    get.parameters.push({ name: `planted${index}`, in: "query", schema: { type: "boolean" } });
    rows.push(`added GET ${path} query "planted${index}"`);
  }
  drop(3, "childConditions");
  drop(4, "customFieldConditions");
  drop(5, "orderBy");
  parameter(6, "fields").schema = { type: "array", items: { type: "string" } };
  rows.push(`changed GET ${list(6)[0]} query "fields": string is array`);
  parameter(7, "conditions").required = true;
  rows.push(`changed GET ${list(7)[0]} query "conditions": is required`);
  list(8)[1].get.deprecated = true;
  rows.push(`changed GET ${list(8)[0]}: is deprecated`);

  for (const [path] of all.filter(([one]) => /^\/sales\/\w+\/count$/.test(one)).slice(0, 3)) {
    delete paths[path];
    rows.push(`removed GET ${path}`);
  }
  for (const index of [0, 1]) {
    const path = `/service/tickets/planted${index}`;
    paths[path] = { get: { operationId: `planted${index}`, responses: answer("Ticket") } };
    rows.push(`added GET ${path}: tickets.get_planted${index}`);
  }
  for (const [path, item] of all.filter(([one, { post }]) => post && /\}\/copy$/.test(one)).slice(0, 2)) {
    const moved = path.replace(/copy$/, "duplicate");
    paths[moved] = item;
    delete paths[path];
    rows.push(`changed POST ${moved}: was ${path}`);
  }
  const [ticket] = [paths["/service/tickets/{id}"]];
  ticket.put.requestBody.content = Object.fromEntries(
    Object.keys(ticket.put.requestBody.content).map((type) => [
      type,
      { schema: { $ref: "#/components/schemas/Activity" } },
    ]),
  );
  rows.push("changed PUT /service/tickets/{id} body: Ticket is Activity");
  ticket.delete.responses = answer("Ticket");
  rows.push("changed DELETE /service/tickets/{id} answer: none is Ticket");

  schemas(document).Planted = { type: "object", properties: { id: { type: "integer" }, code: { type: "string" } } };
  const [path, id] = ["/service/planted", { name: "id", in: "path", required: true, schema: { type: "integer" } }];
  const many = answer({ type: "array", items: { $ref: "#/components/schemas/Planted" } });
  paths[path] = { get: { operationId: "listPlanted", responses: many } };
  paths[`${path}/{id}`] = { get: { operationId: "getPlanted", parameters: [id], responses: answer("Planted") } };
  rows.push(`added GET ${path}: planted.list`, `added GET ${path}/{id}: planted.get`, "added Planted");

  document.info.version = "2099.1";
  document.servers[0].url = "https://eu.myconnectwise.net/v4_6_release/apis/3.0";
  rows.push(
    "changed version of the API: 2025.16 is 2099.1",
    "changed address of the API: https://na.myconnectwise.net/v4_6_release/apis/3.0 is https://eu.myconnectwise.net/v4_6_release/apis/3.0",
  );
  return rows;
}
