import type { Returns } from "./returns.js";

/** Nothing. */
export const none: Returns = { kind: "none", read: () => ({ payload: undefined }) };

/** Plain text. */
export const plainText: Returns = { kind: "text", read: (_, { body }) => ({ payload: body }) };

/** A download, as a Blob. */
export const binary: Returns = { kind: "binary", read: (_, { body }) => ({ payload: body }) };
