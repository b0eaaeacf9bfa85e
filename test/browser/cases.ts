import { loadAccount, loadFixtures, loadForms } from "../replay/load.js";
import { modelOf, operationsOf } from "../replay/integration.js";
import type { Exchange, FormStep, Given, Json } from "../replay/fixture.js";
import { Secrets } from "../replay/secret.js";
import type { Case, FormCase } from "./case.js";

/** The fixtures of an integration that pass. */
export function casesOf(integration: string): Case[] {
  const { secrets, shared } = accountOf(integration);
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
        ...shared(fixture.given),
      },
    ];
  });
}

/** The fixtures of forms of an integration that pass. */
export function formCasesOf(integration: string): FormCase[] {
  const { secrets, shared } = accountOf(integration);
  return loadForms(integration).forms.flatMap(({ path, value: { operation, steps, given, broken } }): FormCase[] => {
    const tool = operationsOf(integration).get(operation)?.tool;
    if (!tool || broken !== undefined) return [];
    const restored = secrets.restore(steps as unknown as Json) as unknown as readonly FormStep[];
    return [{ path, integration, tool: tool.name, steps: restored, ...shared(given) }];
  });
}

/** What all cases of an integration share, with credentials in the place of their stand-ins. */
function accountOf(integration: string) {
  const account = loadAccount(integration);
  const secrets = new Secrets(modelOf(integration).api, account);
  const shared = ({ options, clock = account.clock }: Given = {}): Pick<Case, "headers" | "options" | "clock"> => ({
    headers: secrets.restore(account.headers),
    options: { ...secrets.restore(account.options), ...options },
    clock,
  });
  return { secrets, shared };
}
