import config from "./vitest.config.js";

/** What takes minutes: every fixture with every fault, over sockets, and memory over many pages. */
export default { ...config, test: { ...config.test, include: ["test/**/*.faults.ts"], testTimeout: 600_000 } };
