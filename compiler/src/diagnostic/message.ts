/** A message with named holes. Reporting it without one of its values is a type error. */
export interface Message<Hole extends string> {
  readonly holes: readonly Hole[];
  fill(values: Readonly<Record<Hole, string>>): string;
}

/** Tag for a message template: message`Unknown field ${"field"}.` */
export function message<const Hole extends string>(text: TemplateStringsArray, ...holes: Hole[]): Message<Hole> {
  return {
    holes,
    fill: (values) => text.reduce((filled, part, index) => `${filled}${values[holes[index - 1] as Hole]}${part}`),
  };
}
