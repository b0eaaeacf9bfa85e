import { ToolwrightError } from "./error.js";

/** A module of the package that a call needs could not be loaded: a program is offline, or a file of it is gone. */
export class LoadError extends ToolwrightError {
  override readonly name: string = "LoadError";
  override readonly kind = "load";
  override readonly advice: string =
    "Nothing was sent. The program must be restarted or reloaded: a file of it is missing.";
}
