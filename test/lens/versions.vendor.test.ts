import { VERSION as anthropic } from "@anthropic-ai/sdk/version";
import { VERSION as openai } from "openai/version";
import { expect, test } from "vitest";
import rootManifest from "../../package.json" with { type: "json" };
import newestManifest from "../newest/package.json" with { type: "json" };

test("the vendors' packages are those that package.json names", () => {
  const { NEWEST } = process.env;
  const named = NEWEST === undefined ? rootManifest.devDependencies : newestManifest.dependencies;
  expect(openai).toBe(named.openai);
  expect(anthropic).toBe(named["@anthropic-ai/sdk"]);
});
