export type * from "./operation.js";
export type { Auth, Session, Sign, Signature, TokenRequest } from "./auth/auth.js";
export type { Body, BodySource, WriteBody } from "./body/body.js";
export type { ArgumentKind, Encode } from "./kind/kind.js";
export type { NextPage, PageFacts, Paging, Position } from "./paging/paging.js";
export type { Content, Returns } from "./returns/returns.js";
export type { Discovery, DiscoveryOptions, FoundVariable } from "./server/discovery.js";
export type { CustomHosts, Place, ServerVariable, VariableKind } from "./server/variable.js";
export type * from "./api.js";
export type * from "./tool.js";
export type { Contract } from "./contract/contract.js";
export { contractFrom } from "./contract/contract-from.js";

// What generated data refers to: each brings its own code and nothing else.
export { basic } from "./auth/basic.js";
export { bearer } from "./auth/bearer.js";
export { header } from "./auth/header.js";
export { oauth2 } from "./auth/oauth2.js";
export { json, wholeBody } from "./body/json.js";
export { jsonPatch } from "./body/json-patch.js";
export { keepEntries } from "./body/keep-entries.js";
export { multipart } from "./body/multipart.js";
export { expression } from "./kind/expression.js";
export { boolean } from "./kind/boolean.js";
export { date, dateTime } from "./kind/date.js";
export { integer } from "./kind/integer.js";
export { comma, repeat } from "./kind/list.js";
export { number } from "./kind/number.js";
export { segment } from "./kind/segment.js";
export { text } from "./kind/text.js";
export { cursorInBody, pageInBody } from "./paging/in-body.js";
export { fullPage } from "./paging/next/full-page.js";
export { hasMore } from "./paging/next/has-more.js";
export { keyed } from "./request/idempotency-key.js";
export type { Key } from "./request/idempotency-key.js";
export { linkHeader } from "./paging/next/link-header.js";
export { nextCursor } from "./paging/next/next-cursor.js";
export { binary, none, plainText } from "./returns/content.js";
export { outcomes } from "./returns/outcomes.js";
export type { Bulk, OutcomeShape } from "./returns/outcomes.js";
export { streamed } from "./returns/stream.js";
export type { Download } from "./returns/stream.js";
export { many } from "./returns/json.js";
export { host } from "./server/host.js";
export { label } from "./server/label.js";
export { pathSegment } from "./server/path-segment.js";

export { destinationsOf } from "./server/destinations.js";

export { Client } from "./client.js";
export type { NamedOptions } from "./client.js";
export type { Integration } from "./integration.js";
export type { Said, Wording } from "./search/wording.js";
export { addResources, resourceOf } from "./resource.js";
export type { Resource } from "./resource.js";
export type { Call, Next, Step } from "./exchange/step.js";
export type { Attempt, Features, Observer } from "./feature/features.js";
export { discover } from "./feature/discover.js";
export { standard } from "./feature/standard.js";
export type { ClientOptions, Fetch, OptionsSource, RequestOptions, ResponseHead, RetryOptions } from "./options.js";
export type { Credential } from "./credentials.js";
export type { Token, TokenOptions, TokenStore } from "./auth/token-store.js";
export type { Clock } from "./clock.js";
export { rateLimitHeaders, readRateLimit } from "./limits/rate-limit.js";
export type { RateLimit } from "./limits/rate-limit.js";
export { httpAttributes } from "./http-attributes.js";
export type { Attributes } from "./http-attributes.js";
export type { EndView, Hooks, MismatchView, RequestView, ResponseView, RetryView } from "./hooks.js";

export { Pages } from "./paging/pages.js";
export { Page } from "./paging/page.js";

export { ConnectionError, PagingError, ResponseError, TimeoutError, ToolwrightError } from "./error/error.js";
export { LoadError } from "./error/load-error.js";
export { ValidationError } from "./error/validation-error.js";
export type { Problem } from "./error/validation-error.js";
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnprocessableError,
} from "./error/api-error.js";
export { PartialError } from "./error/partial-error.js";
export type { Failure } from "./error/partial-error.js";
export type { ErrorDetail } from "./error/api-error.js";
export type { HeadersView } from "./error/headers-view.js";

export type { Choices, FieldPaths, Form, FormUse } from "./forms/form.js";
export { specializeTool } from "./forms/specialize.js";
export type { SpecializedTool, SpecializeOptions } from "./forms/specialize.js";
export { toolsByName } from "./tools/by-name.js";
export { isToolList } from "./tools/is-tool-list.js";
export { chooseTools, selectTools } from "./tools/select-tools.js";
export type { ToolFilter } from "./tools/select-tools.js";
export { bindOnce } from "./bind-once.js";
export { boundTools } from "./bound-tools.js";
export type { Bindings } from "./bound-tools.js";
export type { BoundTool } from "./tools/bound-tool.js";
export type { AccountVariable, Environment } from "./environment.js";
export {
  accountFromEnvironment,
  accountVariables,
  connectFromEnvironment,
  environmentSource,
  environmentVariable,
  optionsOf,
} from "./environment.js";
export { runTool } from "./tools/run-tool.js";
export type { ToolOptions } from "./tools/run-tool.js";
export type { ToolDone, ToolFailures, ToolFile, ToolList, ToolResult, ToolText } from "./tools/tool-result.js";
