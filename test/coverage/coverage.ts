import type { Fixture, Workflow } from "../replay/fixture.js";
import { modelOf, operationsOf } from "../replay/integration.js";
import { loadFixtures, loadWorkflows, type Loaded } from "../replay/load.js";

/** Where an answer comes from, the most trusted first. */
export const origins = ["recorded", "published", "authored"] as const;
export type Origin = (typeof origins)[number];

/** What fixtures show of one operation: for each status they answer with, how often and from where. */
export interface OperationCoverage {
  readonly operation: string;
  readonly module: string;
  /** By status; `none` for calls that are refused before anything is sent. */
  readonly statuses: ReadonlyMap<string, ReadonlyMap<Origin, number>>;
  readonly scenarios: number;
  readonly isDone: boolean;
}

/** What fixtures show of one integration. */
export interface IntegrationCoverage {
  readonly integration: string;
  readonly title: string;
  readonly operations: readonly OperationCoverage[];
  readonly fixtures: readonly Loaded<Fixture>[];
  readonly workflows: readonly Loaded<Workflow>[];
}

/** Counts the fixtures of an integration. A success is an answer below 300 to a call that ends with a value. */
export function coverageOf(integration: string): IntegrationCoverage {
  const { fixtures } = loadFixtures(integration);
  const operations = [...operationsOf(integration).values()].map(({ operation, resource }) => {
    const own = fixtures.filter(({ value }) => value.operation === operation.id);
    return {
      operation: operation.id,
      module: resource.source.split("/")[3] ?? "",
      statuses: countStatuses(own.map(({ value }) => value)),
      scenarios: own.length,
      isDone: own.some(({ value }) => "value" in value.expect.client),
    };
  });
  const workflows = loadWorkflows().workflows.filter(({ value }) => value.integration === integration);
  return { integration, title: modelOf(integration).title, operations, fixtures, workflows };
}

function countStatuses(fixtures: readonly Fixture[]): Map<string, Map<Origin, number>> {
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
