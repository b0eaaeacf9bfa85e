import { type Json, schemas } from "./shop.js";

/** Changes of every kind, spread over the document; returns what each is called in the report. */
export function plantFifty(document: Json): string[] {
  const planted: string[] = [];
  const all = Object.entries<Json>(schemas(document)).filter(
    ([name, schema]) => !name.includes(".") && Object.keys(schema.properties ?? {}).length > 8,
  );
  const next = <T>(list: readonly T[], index: number): T => list[(index * 7 + 3) % list.length] as T;
  const pick = (index: number, fits: (part: Json) => boolean): [string, string, Json] | undefined => {
    for (let offset = 0; offset < all.length; offset++) {
      const [name, schema] = next(all, index * 11 + offset);
      const found = Object.entries<Json>(schema.properties).find(
        ([part, node]) => fits(node) && !planted.includes(`${name}.${part}`) && part !== "id" && part !== "name",
      );
      if (found) return [name, found[0], found[1]];
    }
    return undefined;
  };
  const change = (count: number, start: number, fits: (part: Json) => boolean, apply: (part: Json) => void) => {
    for (let index = 0; index < count; index++) {
      const found = pick(start + index, fits);
      if (!found) continue;
      apply(found[2]);
      planted.push(`${found[0]}.${found[1]}`);
    }
  };
  change(
    4,
    0,
    (node) => node.type === "string" && !node.enum && !node.description && !node.format,
    (node) => (node.type = "integer"),
  );
  change(
    4,
    10,
    (node) => node.enum?.length > 2,
    (node) => node.enum.push("Planted"),
  );
  change(
    4,
    20,
    (node) => /Max length: \d+/.test(node.description ?? ""),
    (node) => (node.description = "Max length: 7777;"),
  );
  change(
    4,
    30,
    (node) => node.type === "boolean",
    (node) => (node.nullable = !node.nullable),
  );
  for (let index = 0; index < 6; index++) {
    const [name, schema] = next(all, index * 3);
    schema.properties[`planted${index}`] = { type: "string", description: "Prose." };
    planted.push(`${name}.planted${index}`);
  }
  for (let index = 0; index < 4; index++) {
    const found = pick(40 + index, (node) => node.type === "number");
    if (!found) continue;
    const schema = schemas(document)[found[0]];
    delete schema.properties[found[1]];
    if (schema.required) schema.required = schema.required.filter((name: string) => name !== found[1]);
    planted.push(`${found[0]}.${found[1]}`);
  }
  for (let index = 0; index < 4; index++) {
    const found = pick(50 + index, (node) => node.type === "boolean");
    if (!found) continue;
    const schema = schemas(document)[found[0]];
    schema.required = [...(schema.required ?? []), found[1]];
    planted.push(`${found[0]}.${found[1]}`);
  }
  const paths = Object.entries<Json>(document.paths);
  const lists = paths.filter(([path, item]) => item.get && /^\/\w+\/\w+$/.test(path));
  for (let index = 0; index < 4; index++) {
    const [path, item] = next(lists, index);
    item.get.parameters.push({ name: `planted${index}`, in: "query", schema: { type: "boolean" } });
    planted.push(`GET ${path} query "planted${index}"`);
  }
  for (let index = 4; index < 7; index++) {
    const [path, item] = next(lists, index);
    item.get.parameters = item.get.parameters.filter((one: Json) => one.name !== "childConditions");
    planted.push(`GET ${path} query "childConditions"`);
  }
  const counts = paths.filter(([path]) => /^\/\w+\/\w+\/count$/.test(path));
  for (let index = 0; index < 4; index++) {
    const [path] = next(counts, index);
    delete document.paths[path];
    planted.push(`GET ${path}`);
  }
  const model = { $ref: "#/components/schemas/Ticket" };
  for (let index = 0; index < 4; index++) {
    const path = `/service/tickets/planted${index}`;
    document.paths[path] = {
      get: {
        operationId: `planted${index}`,
        responses: { "200": { description: "", content: { "application/json": { schema: model } } } },
      },
    };
    planted.push(`GET ${path}`);
  }
  const actions = paths.filter(([path, item]) => item.post && /\}\/copy$/.test(path) && document.paths[path]);
  for (const [path, item] of actions.slice(0, 2)) {
    delete document.paths[path];
    document.paths[path.replace(/copy$/, "duplicate")] = item;
    planted.push(`POST ${path.replace(/copy$/, "duplicate")}`);
  }
  schemas(document).Planted = { type: "object", properties: { id: { type: "integer" } } };
  planted.push("Planted");
  const text = JSON.stringify(document);
  const unused = Object.keys(schemas(document)).find(
    (name) => name !== "Planted" && !text.includes(`schemas/${name}"`),
  );
  if (unused !== undefined) {
    delete schemas(document)[unused];
    planted.push(unused);
  }
  document.paths["/service/tickets/{id}"].get.deprecated = true;
  planted.push("GET /service/tickets/{id}");
  return planted;
}
