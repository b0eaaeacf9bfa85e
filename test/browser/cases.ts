import { loadAccount, loadFixtures } from "../replay/load.js";
import { modelOf, operationsOf } from "../replay/integration.js";
import type { Exchange, Json } from "../replay/fixture.js";
import { Secrets } from "../replay/secret.js";
import type { Case } from "./case.js";

/** The fixtures of an integration that pass. */
export function casesOf(integration: string): Case[] {
  const account = loadAccount(integration);
  const secrets = new Secrets(modelOf(integration).api, account);
  return loadFixtures(integration).fixtures.flatMap(({ path, value: fixture }): Case[] => {
    const placed = operationsOf(integration).get(fixture.operation);
    if (!placed || fixture.broken !== undefined) return [];
    const { operation, tool, resource } = placed;
    return [
      {
        path,
        integration,
        operation,
        tool,
        resource: { property: resource.property },
        fixture,
        exchanges: secrets.restore(fixture.exchanges as unknown as Json) as unknown as readonly Exchange[],
        headers: secrets.restore(account.headers),
        options: { ...secrets.restore(account.options), ...fixture.given?.options },
        clock: fixture.given?.clock ?? account.clock,
      },
    ];
  });
}
