/** Why checks do not apply, and which: a scenario whose only check of its name it is, or `scenario:check`. */
type Reasons = Readonly<Record<string, readonly string[]>>;

/**
 * Checks of the conformance suite about what the server does not have, and why. Declaring none of it is conformant: a
 * client sees from the capabilities that there is nothing to ask for. The suite asks all the same, and calls tools of its
 * own "everything" server by name.
 */
const ALWAYS: Reasons = {
  "no prompts": [
    "prompts-list",
    "prompts-get-simple",
    "prompts-get-with-args",
    "prompts-get-embedded-resource",
    "prompts-get-with-image",
    "completion-complete",
  ],
  "no resources": ["resources-list", "resources-read-text", "resources-read-binary", "resources-templates-read"],
  "a result has one file, as an operation downloads one": ["tools-call-mixed-content"],
};

/** Those that only the revisions before 2026-07-28 have. */
const BEFORE: Reasons = {
  "no resources": ["resources-subscribe", "resources-unsubscribe"],
  "no log messages: what went wrong is in the result, or on standard error": [
    "logging-set-level",
    "tools-call-with-logging",
  ],
  "a stateless server asks its client for nothing over HTTP, and has no use for a model": [
    "tools-call-sampling",
    "tools-call-elicitation",
    "elicitation-sep1034-defaults:elicitation-sep1034-general",
    "elicitation-sep1330-enums:elicitation-sep1330-general",
  ],
};

/**
 * Of the suite's pending scenarios, which it runs and does not score, one fails: `http-custom-header-server-validation`
 * wants a tool whose schema mirrors an argument into a header (`x-mcp-header`). No tool of an integration does, which a
 * test holds, so there is no such header to validate.
 */
const NOT_APPLICABLE = {
  "0.1.13": [
    ALWAYS,
    BEFORE,
    {
      "streams are not taken up again: there are no sessions, and 2026-07-28 has no such thing": ["server-sse-polling"],
    },
  ],
  "2025-11-25": [ALWAYS, BEFORE],
  "2026-07-28": [
    ALWAYS,
    {
      "its tool test_missing_capability must need the client's model; ours needs a person, and says so in the same error":
        ["server-stateless:sep-2575-server-rejects-undeclared-capability"],
      "no prompts, whose list could be kept": ["caching:sep-2549-prompts-list-caching-hints"],
      "no resources, whose lists could be kept": [
        "caching:sep-2549-resources-list-caching-hints",
        "caching:sep-2549-resources-templates-list-caching-hints",
      ],
      "a person is asked whether to go on, as `confirm`, and for nothing else, such as a name": [
        "input-required-result-basic-elicitation:sep-2322-elicitation-incomplete",
        "input-required-result-multiple-input-requests:sep-2322-multiple-inputs-incomplete",
        "input-required-result-multi-round:sep-2322-multi-round-r1",
      ],
      "a warning: it answers a question that it was not asked, without the requestState, which confirms nothing": [
        "input-required-result-ignore-extra-params:sep-2322-ignore-unexpected-params",
      ],
      "no use for a client's model, roots or prompts": [
        "input-required-result-basic-sampling:sep-2322-sampling-incomplete",
        "input-required-result-basic-list-roots:sep-2322-list-roots-incomplete",
        "input-required-result-non-tool-request:sep-2322-non-tool-incomplete",
        "input-required-result-capability-check:sep-2322-respect-client-capabilities",
      ],
      "no resources: warnings on how one is said not to be there": [
        "sep-2164-resource-not-found:sep-2164-error-code",
        "sep-2164-resource-not-found:sep-2164-data-uri",
      ],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Reasons[]>>;

/**
 * The baseline of a run, as the suite reads it: these checks fail or warn, and every other must pass, also those of the
 * same scenario. The version that runs on Node 20 knows scenarios only.
 */
export function baseline(of: keyof typeof NOT_APPLICABLE): string {
  const groups: readonly Reasons[] = NOT_APPLICABLE[of];
  const entryOf = (name: string): string => {
    const [scenario = "", check = scenario] = name.split(":");
    return of === "0.1.13" ? scenario : `${scenario}:${check}`;
  };
  const lines = groups
    .flatMap((group) => Object.entries(group))
    .flatMap(([why, names]) => [`  # ${why}`, ...names.map((name) => `  - ${entryOf(name)}`)]);
  return `server:\n${lines.join("\n")}\n`;
}
