// What is bundled and run where there is no Node: plays cases and tells what went differently.
import { Atomicwork } from "@toolwright/atomicwork";
import { invokeTool as invokeAtomicwork, specialize as specializeAtomicwork } from "@toolwright/atomicwork/tools";
import { ConnectWisePsa } from "@toolwright/connectwise-psa";
import {
  invokeTool as invokeConnectWise,
  specialize as specializeConnectWise,
} from "@toolwright/connectwise-psa/tools";
import { readWebhooks } from "@toolwright/connectwise-psa/webhooks";
import { disappointment, type Outcome } from "../replay/expectation.js";
import { formFaults } from "../replay/form.js";
import type { Package } from "../replay/package.js";
import { Script } from "../replay/script.js";
import { surfaces, type Call } from "../replay/surface.js";
import { VirtualClock } from "../replay/virtual-clock.js";
import type { Case, FormCase } from "./case.js";

const packages: Readonly<Record<string, Package>> = {
  atomicwork: {
    connect: (options) => new Atomicwork(options as never),
    invokeTool: invokeAtomicwork as never,
    specialize: specializeAtomicwork as never,
  },
  "connectwise-psa": {
    connect: (options) => new ConnectWisePsa(options as never),
    invokeTool: invokeConnectWise as never,
    specialize: specializeConnectWise as never,
  },
};

/** Plays cases one after the other. */
async function play(cases: readonly Case[]): Promise<{ played: number; faults: string[] }> {
  const faults: string[] = [];
  let played = 0;
  for (const one of cases) {
    for (const surface of surfaces) {
      if (!surface.offers(one as never) || one.fixture.only?.surfaces.includes(surface.name) === false) continue;
      const expectation = one.fixture.expect[surface.expects];
      if (expectation === undefined) continue;
      played++;
      const clock = new VirtualClock(one.clock, one.fixture.given?.random);
      const script = new Script(one.exchanges, one.headers, clock, [], (text) => text);
      const options = { ...one.options, fetch: script.fetch, clock };
      const call = { ...one, package: packages[one.integration], options } as unknown as Call;
      const outcome = await outcomeOf(() => surface.call(call));
      script.finish();
      const found = [
        ...script.faults.map(({ message }) => message),
        ...[
          disappointment(
            expectation,
            outcome,
            one.exchanges.map(({ response }) => response),
          ) ?? [],
        ].flat(),
      ];
      faults.push(...found.map((fault) => `${one.path}: ${surface.name}: ${fault}`));
    }
  }
  return { played, faults };
}

/** Plays fixtures of forms one after the other. */
async function playForms(cases: readonly FormCase[]): Promise<{ played: number; faults: string[] }> {
  const faults: string[] = [];
  for (const { path, integration, tool, steps, headers, options, clock: time } of cases) {
    const clock = new VirtualClock(time);
    const found = await formFaults(steps, {
      tool,
      clock,
      options: { ...options, clock },
      package: packages[integration] as Package,
      script: (exchanges, at) => new Script(exchanges, headers, clock, at, (text) => text),
      outcomeOf,
    });
    faults.push(...found.map(({ message }) => `${path}: ${message}`));
  }
  return { played: cases.length, faults };
}

/** Reads one delivery of a webhook, signed with a key. */
async function hear(given: { readonly body: string; readonly signature: string; readonly key: string }) {
  const fetch = async (): Promise<Response> => Response.json({ signing_key: given.key });
  const read = readWebhooks({ companyId: "northwind", clientId: "id-123", fetch });
  const headers = { "x-content-signature": given.signature };
  return read({ headers, body: given.body }).catch((error: unknown) => (error as Error).message);
}

function outcomeOf(call: () => Promise<unknown>): Promise<Outcome> {
  return call().then(
    (value) => ({ value }),
    (thrown: unknown) => ({ thrown }),
  );
}

Object.assign(globalThis, { play, playForms, hear });
