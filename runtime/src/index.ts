export type * from "./operation.js";
export type * from "./api.js";
export type * from "./tool.js";

export { Client } from "./client.js";
export type { ClientOptions, Fetch, RequestOptions, RetryOptions } from "./options.js";
export type { Clock } from "./clock.js";
export type { Hooks, RequestView, ResponseView, RetryView } from "./hooks.js";

export { Pages } from "./paging/pages.js";
export { Page } from "./paging/page.js";

export { ConnectionError, PagingError, ResponseError, TimeoutError, ToolwrightError } from "./error/error.js";
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
export type { ErrorDetail } from "./error/api-error.js";
export type { HeadersView } from "./error/headers-view.js";

export { selectTools } from "./tools/select-tools.js";
export type { ToolFilter } from "./tools/select-tools.js";
export { runTool } from "./tools/run-tool.js";
export type { ToolOptions } from "./tools/run-tool.js";
export type { ToolDone, ToolFile, ToolList, ToolResult, ToolText } from "./tools/tool-result.js";
