/** The version of `@toolwright/runtime` that generated packages depend on; a test keeps it equal to `runtime/package.json`. */
export const RUNTIME_VERSION = "0.1.0";
