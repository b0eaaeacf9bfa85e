/** The values of options by name; absent when the option was not given. */
export type Values = Readonly<Record<string, string | undefined>>;

/**
 * Fills `{name}` in a template.
 * @returns undefined when a value it names is absent
 */
export function fill(template: string, values: Values): string | undefined {
  let complete = true;
  const text = template.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) complete = false;
    return value ?? "";
  });
  return complete ? text : undefined;
}

/** The names a template takes values for, in order. */
export function namesIn(template: string): readonly string[] {
  return template.match(/[^{}]+(?=\})/g) ?? [];
}

/** What a template is made from, for a message. */
export function sourceOf(template: string): string {
  return namesIn(template).join(", ") || template;
}
