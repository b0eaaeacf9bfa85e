import { describe, expect, test } from "vitest";
import { mock } from "./play.js";
import { everyTrial, onceTrial, tryFault } from "./run.js";
import { representatives, subjectsOf } from "./subject.js";
import { faults } from "./table.js";

describe.each(["atomicwork", "connectwise-psa"])("every fixture of %s", (integration) => {
  const all = subjectsOf(integration);
  const few = new Set(representatives(all));

  test.each(faults.filter((one) => !one.by || one.by.mock).map((one) => [one.name, one] as const))(
    "%s",
    async (_, fault) => {
      const subjects = fault.isSlow ? [...few] : all;
      const found = await Promise.all(
        subjects.map((subject) => tryFault(subject, fault, mock, few.has(subject) ? everyTrial : onceTrial)),
      );
      expect(found.flat()).toEqual([]);
    },
  );
});
