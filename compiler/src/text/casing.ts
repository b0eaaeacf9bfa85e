/** The words of a name in any spelling: `purchase_orders`, `purchase-orders`, `PurchaseOrders`. */
export function words(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

const known = new Map<string, readonly string[]>();

/** The words of a name that is asked for again and again: there are some thousand in an API. */
function nameWords(name: string): readonly string[] {
  let found = known.get(name);
  if (!found) known.set(name, (found = words(name)));
  return found;
}

/** `purchase_orders` as `purchaseOrders`. */
export function camelCase(name: string): string {
  return nameWords(name)
    .map((word, index) => (index === 0 ? word : capitalize(word)))
    .join("");
}

/** `purchase_orders` as `PurchaseOrders`. */
export function pascalCase(name: string): string {
  return nameWords(name).map(capitalize).join("");
}

/** `purchase_orders` as `purchase-orders`. */
export function kebabCase(name: string): string {
  return nameWords(name).join("-");
}

/** `X-Workspace-Id` as `x_workspace_id`. */
export function snakeCase(name: string): string {
  return nameWords(name).join("_");
}

/** The same text with its first character in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
