/** What a refusal says beside its message. */
export interface RefusalFacts {
  /** One sentence: what to do next. */
  readonly advice: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** For programs: what kind of refusal it is. */
  readonly kind?: string;
  /** For the log alone: what is wrong with the gateway itself. */
  readonly fault?: string;
}

/** A request the gateway does not pass on. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly facts: RefusalFacts;

  constructor(status: number, message: string, facts: RefusalFacts) {
    super(message);
    this.status = status;
    this.facts = facts;
  }
}
