// oxlint-disable typescript/no-explicit-any -- as it was written

/** The execution loop of the article about Atomicwork, with its own comments; it waits by the global timer. */
export async function executeToolSafely(toolCall: any, tools: any[]): Promise<any> {
  const tool = tools.find((t) => t.name === toolCall.name);
  try {
    // Execute the bound Truto tool
    const result = await tool.invoke(toolCall.args);
    return result;
  } catch (error: any) {
    // Check if the error is an HTTP 429 Too Many Requests
    if (error.status === 429) {
      // Truto normalizes the upstream headers to the IETF spec
      const resetHeader = error.headers["ratelimit-reset"];

      if (resetHeader) {
        // Calculate seconds to wait based on the reset timestamp/window
        const resetTime = parseInt(resetHeader, 10);
        const waitTime = Math.max(0, resetTime * 1000 - Date.now());

        console.warn(`Rate limit hit. Agent sleeping for ${waitTime}ms...`);
        await new Promise((resolve) => setTimeout(resolve, waitTime));

        // Retry the tool call after the backoff
        return executeToolSafely(toolCall, tools);
      }
    }
    // If it's a 400 Bad Request or 401 Unauthorized, feed it back to the LLM
    return `Error executing tool: ${error.message}. Please adjust your parameters and try again.`;
  }
}
