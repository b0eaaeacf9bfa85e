import type { Json } from "../replay/fixture.js";
import { failure, withText } from "./answer.js";
import * as by from "./delivery.js";
import type { Fault } from "./fault.js";
import {
  added,
  back,
  body,
  enveloped,
  fine,
  hasBody,
  hasCursor,
  holdsObject,
  inBody,
  isFile,
  isJson,
  isLinked,
  isList,
  isNumbered,
  isRecord,
  limited,
  lost,
  surprise,
  told,
  unfinished,
} from "./row.js";
import { changeRecords } from "./subject.js";

/** Node's client up to undici 6 takes a connection's end for that of its chunks; since 7 it says that the answer breaks off. */
const noticesCutChunks = Number(process.versions["undici"]?.split(".")[0]) >= 7;

const soon = "Mon, 02 Mar 2026 09:00:07 GMT";
const digits = "90071992547409931";

/** What can happen, and how each call ends. */
export const faults: readonly Fault[] = [
  told(400, "bad-request"),
  told(401, "authentication"),
  told(403, "permission"),
  told(404, "not-found"),
  told(408, "api", { retryable: true }),
  told(409, "conflict"),
  told(410, "api"),
  told(422, "unprocessable"),
  told(500, "server"),
  told(501, "server"),
  told(503, "server", { retryable: true }),
  told(504, "server", { retryable: true }),
  told(999, "server", { by: { wire: by.whole.wire } }),
  told(99, "connection", { retryable: true, by: { wire: by.whole.wire } }),
  {
    name: "502, an HTML page",
    ends: "server",
    retryable: true,
    answer: () => withText(failure(502), "<html><h1>Bad gateway", "text/html"),
  },
  { name: "503, Retry-After 7", ends: "server", retryable: true, answer: () => failure(503, { "retry-after": "7" }) },
  {
    name: "503, Retry-After 120",
    ends: "server",
    retryable: true,
    attempts: 1,
    answer: () => failure(503, { "retry-after": "120" }),
  },

  limited("Retry-After 0", { "retry-after": "0" }),
  limited("Retry-After 7", { "retry-after": "7" }),
  limited("Retry-After, a date", { "retry-after": soon }),
  limited("Retry-After 120", { "retry-after": "120" }, 1),
  limited("Retry-After 9999999999", { "retry-after": "9999999999" }, 1),
  limited("Retry-After, garbage", { "retry-after": "soon, or later" }),
  limited("Retry-After, negative", { "retry-after": "-7" }),
  limited("without Retry-After", {}),
  limited("RateLimit-Reset 7", { "ratelimit-limit": "10", "ratelimit-remaining": "0", "ratelimit-reset": "7" }),
  limited("RateLimit, draft 7", { ratelimit: "limit=10, remaining=0, reset=120" }, 1),
  limited("RateLimit, draft 10", { ratelimit: '"default";r=0;t=7', "ratelimit-policy": '"default";q=10;w=60' }),
  {
    ...limited("an HTML page", {}),
    answer: () => withText(failure(429, { "retry-after": "7" }), "<html>Slow down", "text/html"),
  },
  { ...limited("its body breaks off", {}), by: by.shortBody, answer: () => failure(429, { "retry-after": "7" }) },

  body("an empty answer", ""),
  body("an HTML page", "<!doctype html><title>Sign in</title>", isJson, "response", "text/html"),
  body("text that is no JSON", "Service is starting."),
  body("UTF-16", Buffer.from("[]", "utf16le")),
  {
    name: "JSON that is cut",
    ends: "response",
    to: holdsObject,
    answer: (own) => ({ ...own, body: own.body.subarray(0, -1) }),
  },
  body("a text instead of a list", '"none"', isList),
  body("an object instead of a list", '{"status":"ok"}', isList),
  {
    name: "null instead of a list",
    ends: "answer",
    to: isList,
    answer: (own, subject) => withText(own, enveloped(subject, "null")),
  },
  body("null instead of a record", "null", isRecord, "answer"),
  {
    ...body("two bytes that are no UTF-8", ""),
    to: isRecord,
    ends: "answer",
    answer: (own) => ({ ...own, body: Buffer.from('{"a":"\xff\xfe"}', "latin1") }),
    reads: () => ({ a: "\ufffd\ufffd" }),
  },
  {
    name: "a byte order mark",
    ends: "answer",
    to: isJson,
    answer: (own) => ({ ...own, body: Buffer.concat([Buffer.from("\ufeff"), own.body]) }),
    reads: (own) => own,
  },
  {
    name: "another content type",
    ends: "answer",
    to: isJson,
    answer: (own) => ({ ...own, headers: { ...own.headers, "content-type": "text/html" } }),
  },
  {
    name: "204",
    ends: "answer",
    to: isJson,
    answer: () => ({ status: 204, headers: {}, body: Buffer.alloc(0) }),
    reads: () => null,
  },
  // A file may be a page as well; what it is, is said beside it.
  body("an HTML page instead of a file", "<!doctype html><title>Sign in</title>", isFile, "answer", "text/html"),
  surprise("null for each text", null),
  surprise("a number for each text", 17),
  surprise("a value nobody knows for each text", "Zebra"),
  added("a member nobody knows", '"zebra":{"stripes":[1,2]}'),
  added("a member named __proto__", '"__proto__":{"admin":true}'),
  {
    name: "no member at all",
    ends: "answer",
    to: isJson,
    answer: (own, subject) => withText(own, JSON.stringify(changeRecords(subject, () => ({})))),
  },
  added("an integer beyond 2^53", `"zebra":${digits}`, {
    reads: (read) =>
      JSON.parse(JSON.stringify(read).replaceAll(`"zebra":${String(Number(digits))}`, `"zebra":"${digits}"`)) as Json,
  }),
  added("10 MB", `"zebra":"${"z".repeat(10_000_000)}"`, {
    isSlow: true,
    to: (subject) => isRecord(subject) && subject.operation.http.method === "GET",
  }),
  {
    name: "more than maxResponseBytes",
    ends: "response",
    to: isJson,
    options: { maxResponseBytes: 9_000 },
    answer: (own) => withText(own, JSON.stringify("z".repeat(10_000))),
  },

  {
    name: "a redirect to another host",
    ends: "connection",
    answer: (own, _, elsewhere) => ({ ...own, status: 302, headers: { location: `${elsewhere}/steal` } }),
  },
  { name: "status 304", ends: "connection", answer: () => ({ status: 304, headers: {}, body: Buffer.alloc(0) }) },
  {
    name: "a next link to another host",
    ends: "paging",
    to: isLinked,
    answer: (own, _, elsewhere) => ({
      ...withText(own, "[{}]"),
      headers: { link: `<${elsewhere}/v1?page=2&pageId=2>; rel="next"` },
    }),
  },
  {
    name: "a next link that leads back",
    ends: "paging",
    to: (subject) => isLinked(subject) && subject.before.length === 0,
    isWalk: true,
    answer: (own, { last }) => ({
      ...withText(own, "[{}]"),
      headers: { link: `<${back(last.request.url)}>; rel="next"` },
    }),
    attempts: 2,
  },
  {
    name: "a cursor that leads back",
    ends: "paging",
    to: hasCursor,
    isWalk: true,
    answer: (own, subject) => withText(own, unfinished(subject)),
    attempts: 2,
  },
  {
    name: "the same page again",
    ends: "paging",
    to: isNumbered,
    isWalk: true,
    isForClients: true,
    answer: (own, subject) => withText(own, unfinished(subject)),
    attempts: 2,
  },

  { name: "no answer", ends: "timeout", retryable: true, by: by.silent, options: { timeoutMs: 20 }, isSlow: true },
  {
    name: "half an answer",
    ends: "timeout",
    retryable: true,
    by: by.stalled,
    options: { timeoutMs: 20 },
    isSlow: true,
    to: (subject) => hasBody(subject) && !isFile(subject),
  },
  {
    name: "half a file",
    ends: "timeout",
    retryable: true,
    by: by.stalled,
    // The head has to come in time, on a machine that does other things as well.
    options: { timeoutMs: 500 },
    isSlow: true,
    ...inBody,
    to: isFile,
  },
  { name: "abort before the answer", ends: "abort", by: by.silent, aborts: "head", isSlow: true },
  {
    name: "abort in the middle of the answer",
    ends: "abort",
    by: by.stalled,
    aborts: "body",
    isSlow: true,
    ...inBody,
  },

  lost("reset instead of an answer", by.reset),
  lost("closed instead of an answer", by.closed),
  lost("reset in the body", by.resetInBody, inBody),
  lost("a body shorter than its length", by.shortBody, inBody),
  lost("chunks without an end", by.withoutEnd, inBody),
  lost("an end in a chunk", by.endInChunk, inBody),
  lost("chunks without a length", by.badChunks, inBody),
  lost("corrupt gzip", by.corruptGzip, { to: isJson }),
  lost("gzip with a wrong checksum", by.wrongChecksum, { to: isJson }),
  lost("100 Continue, which nobody asked for", by.after("HTTP/1.1 100 Continue\r\n\r\n")),
  lost(
    "no HTTP at all",
    by.bytes(() => "SSH-2.0-OpenSSH_9.6\r\n"),
  ),
  lost(
    "a status line that ends",
    by.bytes(() => "HTTP/1.1 20"),
  ),
  lost("a header without a colon", by.withLine("this is no header")),
  lost("a header with a control character", by.withLine("x-a: \u0001")),
  lost("a header of 64 kB", by.withLine(`x-a: ${"a".repeat(65_536)}`)),
  lost("two lengths", by.withLine("content-length: 3"), { to: hasBody }),
  lost("a length and chunks", by.withLine("transfer-encoding: chunked"), { to: hasBody }),
  noticesCutChunks
    ? lost("an end in a chunk, in a connection that closes", by.endInChunkThenClosed, { ...inBody, to: holdsObject })
    : {
        name: "an end in a chunk, in a connection that closes",
        ends: "response",
        to: holdsObject,
        by: by.endInChunkThenClosed,
      },
  { name: "gzip that is cut", ends: "response", to: holdsObject, by: by.cutGzip },
  {
    name: "JSON that is cut, without a length",
    ends: "response",
    to: holdsObject,
    by: by.untilClosed,
    answer: (own) => ({ ...own, body: own.body.subarray(0, -1) }),
  },

  fine("gzip", by.gzip, { to: isJson }),
  fine("chunks", by.inChunks),
  fine("no length", by.untilClosed),
  fine("early hints", by.after("HTTP/1.1 103 Early Hints\r\nlink: </a>; rel=preload\r\n\r\n")),
];
