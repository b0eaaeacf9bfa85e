import type { Path } from "../../compiler/src/definition/yaml.js";
import type { Fault } from "./fault.js";
import type { Exchange, ExpectedRequest } from "./fixture.js";
import { operationsOf, type Placed } from "./integration.js";
import { contractFaults } from "./response-contract.js";

/**
 * Checks answers of an integration against its definitions, each as one of the operation that its request is of.
 * @param at where the exchanges stand in their file
 */
export function exchangeFaults(integration: string, exchanges: readonly Exchange[], at: Path): Fault[] {
  return exchanges.flatMap((exchange, index) => {
    const placed = operationAt(operationsOf(integration).values(), exchange.request);
    if (!placed) return [];
    const faults = contractFaults(placed.integration, placed.operation, { exchanges: [exchange] });
    // The one exchange that was looked at is another one in its file.
    return faults.map((fault) => ({ ...fault, at: [...at, index, ...(fault.at as Path).slice(2)] }));
  });
}

/** The operation that a request is of: of those that it could be, the one whose path says most. */
function operationAt(candidates: Iterable<Placed>, { method, url }: ExpectedRequest): Placed | undefined {
  const { pathname } = new URL(url);
  return [...candidates]
    .filter(({ operation }) => operation.http.method === method && fits(operation.http.path, pathname))
    .sort((a, b) => fixedLength(b) - fixedLength(a))[0];
}

function fits(path: string, pathname: string): boolean {
  const pattern = path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^{}]*\}/g, "[^/]+");
  return new RegExp(`${pattern}$`).test(pathname);
}

function fixedLength({ operation }: Placed): number {
  return operation.http.path.replace(/\{[^{}]*\}/g, "").length;
}
