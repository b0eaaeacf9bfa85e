/**
 * Scenarios of the conformance suite about what the server does not have, and why. Declaring none of it is conformant: a
 * client sees from the capabilities that there is nothing to ask for.
 */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
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
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  "no resources": ["resources-subscribe", "resources-unsubscribe"],
  "no log messages: what went wrong is in the result, or on standard error": [
    "logging-set-level",
    "tools-call-with-logging",
  ],
  "a stateless server asks its client for nothing over HTTP, and has no use for a model": [
    "tools-call-sampling",
    "tools-call-elicitation",
    "elicitation-sep1034-defaults",
    "elicitation-sep1330-enums",
  ],
};

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
      "27 of its 28 checks pass; the last wants a tool that needs the client's model": ["server-stateless"],
      "its checks of tools/list and server/discover pass; the others are of prompts and resources": ["caching"],
      "a person is asked whether to go on, and for nothing else": [
        "input-required-result-basic-elicitation",
        "input-required-result-multiple-input-requests",
        "input-required-result-multi-round",
        "input-required-result-ignore-extra-params",
      ],
      "no use for a client's model, roots or prompts": [
        "input-required-result-basic-sampling",
        "input-required-result-basic-list-roots",
        "input-required-result-non-tool-request",
        "input-required-result-capability-check",
      ],
      "no resources": ["sep-2164-resource-not-found"],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Readonly<Record<string, readonly string[]>>[]>>;

/** The baseline of a run, as the suite reads it: these fail, and every other must pass. */
export function baseline(of: keyof typeof NOT_APPLICABLE): string {
  const groups: readonly Readonly<Record<string, readonly string[]>>[] = NOT_APPLICABLE[of];
  const lines = groups
    .flatMap((group) => Object.entries(group))
    .flatMap(([why, names]) => [`  # ${why}`, ...names.map((name) => `  - ${name}`)]);
  return `server:\n${lines.join("\n")}\n`;
}
