import { fileName } from "./file-name.js";
import type { Returns } from "./returns.js";

/** Nothing. */
export const none: Returns = { kind: "none", read: () => ({ payload: undefined }) };

// Of a packed body that breaks off, Node's `fetch` takes the part that came for the whole. JSON then has no end; of
// other content nobody can tell, so it is asked for as it is, and its length is checked. Browsers leave the header out.
const headers = { "accept-encoding": "identity" };

/** Plain text. */
export const plainText: Returns = { kind: "text", headers, read: (_, { body }) => ({ payload: body }) };

/** A download, as a Blob; as a File when the server says what it is called. */
export const binary: Returns = {
  kind: "binary",
  headers,
  read(_, { body, headers: received }) {
    const name = fileName(received.get("content-disposition"));
    if (name === undefined || !(body instanceof Blob)) return { payload: body };
    return { payload: new File([body], name, { type: body.type }) };
  },
};
