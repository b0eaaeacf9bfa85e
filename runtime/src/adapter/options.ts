import type { OutputOptions } from "../agent/output-options.js";
import type { StrictPlan } from "../lens/plan-strict.js";
import type { ProfileName } from "../lens/profile.js";

/** How the tools of a framework are called. */
export interface AdapterOptions extends OutputOptions {
  /**
   * What becomes of "too many requests" (429). `tell`: the model reads that nothing was done and for how long to wait.
   * `throw`: the `RateLimitError` is thrown out of the tool, so that the program can wait. Default `tell`.
   */
  readonly onRateLimit?: "tell" | "throw" | undefined;
}

/** The same where any provider's model may be behind the framework. */
export interface ProfileOptions extends AdapterOptions {
  /** Whose schemas the tools have, e.g. `gemini`. Default `portable`, which all providers take. */
  readonly profile?: ProfileName | undefined;
}

/** The same where the provider can promise that arguments fit their schema. */
export interface StrictOptions extends AdapterOptions {
  /**
   * Whether tools are strict. `true`: as many as there is room for, as `planStrict` of `@toolwright/runtime/lens` chooses
   * and reports them; or a plan of your own. Default false.
   */
  readonly strict?: boolean | StrictPlan | undefined;
}
