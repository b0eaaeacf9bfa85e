import type { Account, Exchange, Fixture, FormFixture } from "../replay/fixture.js";
import type { Placed } from "../replay/integration.js";

/** A fixture as JSON, with all that is needed to play it where there are no files. */
export interface Case extends Pick<Placed, "operation" | "tool"> {
  /** The fixture's file below `test/fixtures/`. */
  readonly path: string;
  readonly integration: string;
  readonly resource: Pick<Placed["resource"], "property">;
  readonly fixture: Fixture;
  /** With credentials in the place of their stand-ins. */
  readonly exchanges: readonly Exchange[];
  readonly headers: Account["headers"];
  readonly options: Account["options"];
  readonly clock: string;
}

/** A fixture of a form as JSON, likewise. */
export interface FormCase extends Pick<Case, "path" | "integration" | "headers" | "options" | "clock"> {
  readonly tool: string;
  /** With credentials in the place of their stand-ins. */
  readonly steps: FormFixture["steps"];
}
