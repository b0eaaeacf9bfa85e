/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  2.5,
  -0.5,
  1e21,
  1e308,
  "",
  "x",
  "constructor",
  "__proto__x",
  "toString",
  "{id}",
  "/a/{b}/{b}",
  "$ref",
  "\u202e",
  "é",
  "a".repeat(300),
  [],
  {},
  [[]],
  [null],
  { $ref: "#/components/schemas/Order" },
  { $ref: "#/nowhere" },
  { type: "array" },
  { type: "object" },
  { type: ["string", "null", "integer"] },
  { allOf: [{ $ref: "#/components/schemas/Order" }, { $ref: "#/components/schemas/Customer" }] },
  {
    oneOf: [{ type: "string" }, { type: "array", items: { type: "object", properties: { id: { type: "integer" } } } }],
  },
  { enum: [1, "a", null, ""] },
  { type: "string", format: "binary" },
  { additionalProperties: { type: "object" } },
  { type: "string", pattern: "^(a+)+$" },
];

/** Replaces, removes, copies or renames one value somewhere in a document. */
export function mutate(document: unknown, random: () => number): void {
  const places: { holder: Record<string, unknown> | unknown[]; key: string | number }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      places.push({ holder: value as Record<string, unknown>, key: Array.isArray(value) ? Number(key) : key });
      visit(inner);
    }
  };
  visit(document);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  if (places.length === 0) return;
  const { holder, key } = pick(places);
  const target = holder as Record<string | number, unknown>;
  const kind = random();
  if (kind < 0.4) target[key] = structuredClone(pick(VALUES));
  else if (kind < 0.6 && !Array.isArray(holder)) delete target[key];
  else if (kind < 0.8) {
    const other = pick(places);
    target[key] = structuredClone((other.holder as Record<string | number, unknown>)[other.key]);
  } else if (!Array.isArray(holder)) {
    const name = pick([
      "",
      "GET /orders",
      "get  /x",
      "items",
      "anyOf",
      "id",
      "limit",
      "x-y",
      "class",
      "2nd",
      "ID",
      "name",
      "toString",
      "a b",
      "next_cursor",
      "/orders/{id}",
      "post",
      "$ref",
      "Order",
    ]);
    target[name] = target[key];
  }
}

/** Cuts, doubles or moves a part of a text, or puts a character into it that means something to a reader. */
export function torn(text: string, random: () => number): string {
  const at = () => Math.floor(random() * (text.length + 1));
  const [from, to] = [at(), at()].sort((a, b) => a - b) as [number, number];
  const near = Math.min(text.length, from + Math.floor(random() * 12));
  const sign = SIGNS[Math.floor(random() * SIGNS.length)] ?? "";
  const kinds = [
    () => text.slice(0, from),
    () => text.slice(0, from) + text.slice(near),
    () => text.slice(0, to) + text.slice(from),
    () => text.slice(0, from) + sign + text.slice(from),
    () => text.slice(0, from) + sign + text.slice(near),
    () => text.slice(0, from) + String.fromCodePoint(Math.floor(random() * 0xd7ff)) + text.slice(from),
  ];
  return kinds[Math.floor(random() * kinds.length)]?.() ?? text;
}

const SIGNS = [
  '"',
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "\\",
  "\\u0000",
  "\n",
  "\t",
  "- ",
  "&a ",
  "*a",
  "|\n",
  "#",
  "1e999",
  "-",
  "null",
];
