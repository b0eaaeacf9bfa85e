import { LoadError } from "../error/load-error.js";
import { isObject } from "../text/look-up.js";
import type { Contract } from "./contract.js";

/**
 * Loads the contract of a package from its module. Where the platform tries a failed import again, as Node does, the next
 * call does; browsers remember the failure until the page is loaded anew.
 * @returns for {@link Features.contract}; it throws a LoadError
 */
export function contractFrom(
  load: () => Promise<{ readonly contract: Contract }>,
): (operation: string) => Promise<Contract> {
  // An import that is known costs some microseconds all the same.
  let known: Contract | undefined;
  return async (operation) => {
    if (known) return known;
    let cause: unknown;
    try {
      const { contract } = await load();
      if (isObject(contract)) return (known = contract);
    } catch (error) {
      cause = error;
    }
    throw new LoadError(operation, "nothing was sent, because the package's contract.js could not be loaded", {
      cause,
    });
  };
}
