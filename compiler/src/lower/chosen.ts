/** Whether a field, or something inside it, is among those an agent gets (`tool.fields`, dotted paths). */
export function isChosen(path: string, fields: readonly string[]): boolean {
  return fields.some((field) => isInside(path, field) || isInside(field, path));
}

function isInside(path: string, outer: string): boolean {
  return path.startsWith(outer) && (path.length === outer.length || path[outer.length] === ".");
}
