/** The error classes of the runtime, which every package hands on, so that one import is enough. */
export const RUNTIME_ERRORS = [
  "ApiError",
  "AuthenticationError",
  "BadRequestError",
  "ConflictError",
  "ConnectionError",
  "NotFoundError",
  "PagingError",
  "PartialError",
  "PermissionError",
  "RateLimitError",
  "ResponseError",
  "ServerError",
  "TimeoutError",
  "ToolwrightError",
  "UnprocessableError",
  "ValidationError",
];
