/** Whether a field, or something inside it, is among those an agent gets (`tool.fields`, dotted paths). */
export function isChosen(path: string, fields: readonly string[]): boolean {
  return fields.some((field) => field === path || field.startsWith(`${path}.`) || path.startsWith(`${field}.`));
}
