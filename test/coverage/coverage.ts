import { derivedFixture } from "../replay/derive.js";
import type { Fixture, FormFixture, Workflow } from "../replay/fixture.js";
import { modelOf, operationsOf } from "../replay/integration.js";
import { loadFixtures, loadForms, loadWorkflows, type Loaded } from "../replay/load.js";

/** Where an answer comes from, the most trusted first. */
export const origins = ["recorded", "published", "authored", "derived"] as const;
export type Origin = (typeof origins)[number];

/** What fixtures show of one operation: for each status they answer with, how often and from where. */
export interface OperationCoverage {
  readonly operation: string;
  readonly module: string;
  /** By status; `none` for calls that are refused before anything is sent. */
  readonly statuses: ReadonlyMap<string, ReadonlyMap<Origin, number>>;
  readonly scenarios: number;
  /** Whether a stored fixture shows a success. */
  readonly isStored: boolean;
  /** Whether a success is shown by a stored fixture, or by the one that follows from the definition. */
  readonly isDone: boolean;
}

/** What fixtures show of one integration. */
export interface IntegrationCoverage {
  readonly integration: string;
  readonly title: string;
  readonly operations: readonly OperationCoverage[];
  readonly fixtures: readonly Loaded<Fixture>[];
  readonly forms: readonly Loaded<FormFixture>[];
  readonly workflows: readonly Loaded<Workflow>[];
}

/** Counts the fixtures of an integration. A success is an answer below 300 to a call that ends with a value. */
export function coverageOf(integration: string): IntegrationCoverage {
  const { fixtures } = loadFixtures(integration);
  const { forms } = loadForms(integration);
  const byOperation = new Map<string, Fixture[]>();
  for (const { value } of fixtures)
    byOperation.set(value.operation, [...(byOperation.get(value.operation) ?? []), value]);
  const operations = [...operationsOf(integration).values()].map((placed) => {
    const { operation, resource } = placed;
    const own = byOperation.get(operation.id) ?? [];
    const isStored = own.some(({ expect }) => "value" in expect.client);
    const derived = isStored ? undefined : derivedFixture(placed, "");
    return {
      operation: operation.id,
      module: resource.source.split("/")[3] ?? "",
      statuses: countStatuses([...own, ...(derived ? [{ ...derived, origin: "derived" as const }] : [])]),
      scenarios: own.length,
      isStored,
      isDone: isStored || derived !== undefined,
    };
  });
  const workflows = loadWorkflows().workflows.filter(({ value }) => value.integration === integration);
  return { integration, title: modelOf(integration).title, operations, fixtures, forms, workflows };
}

function countStatuses(
  fixtures: readonly (Pick<Fixture, "exchanges"> & { readonly origin: Origin })[],
): Map<string, Map<Origin, number>> {
  const statuses = new Map<string, Map<Origin, number>>();
  for (const { exchanges, origin } of fixtures) {
    const met = exchanges.length === 0 ? ["none"] : exchanges.map(({ response }) => String(response.status));
    for (const status of met) {
      const counts = statuses.get(status) ?? new Map<Origin, number>();
      statuses.set(status, counts.set(origin, (counts.get(origin) ?? 0) + 1));
    }
  }
  return statuses;
}
