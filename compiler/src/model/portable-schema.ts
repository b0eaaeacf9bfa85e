/** A JSON Schema that every provider accepts: no references, no maps, every value typed. */
export interface PortableSchema {
  type?: string | readonly string[];
  description?: string;
  format?: string;
  enum?: readonly unknown[];
  properties?: Record<string, PortableSchema>;
  required?: readonly string[];
  items?: PortableSchema;
  anyOf?: readonly PortableSchema[];
  readonly [keyword: string]: unknown;
}
