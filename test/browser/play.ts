// What is bundled and run where there is no Node: plays cases and tells what went differently.
import { Atomicwork } from "@toolwright/atomicwork";
import { invokeTool as invokeAtomicwork } from "@toolwright/atomicwork/tools";
import { ConnectWisePsa } from "@toolwright/connectwise-psa";
import { invokeTool as invokeConnectWise } from "@toolwright/connectwise-psa/tools";
import { disappointment } from "../replay/expectation.js";
import type { Package } from "../replay/package.js";
import { Script } from "../replay/script.js";
import { surfaces, type Call } from "../replay/surface.js";
import { VirtualClock } from "../replay/virtual-clock.js";
import type { Case } from "./case.js";

const packages: Readonly<Record<string, Package>> = {
  atomicwork: { connect: (options) => new Atomicwork(options as never), invokeTool: invokeAtomicwork as never },
  "connectwise-psa": {
    connect: (options) => new ConnectWisePsa(options as never),
    invokeTool: invokeConnectWise as never,
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
      const outcome = await surface.call(call).then(
        (value) => ({ value }),
        (thrown: unknown) => ({ thrown }),
      );
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

Object.assign(globalThis, { play });
