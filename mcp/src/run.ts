import { accountFromEnvironment, ValidationError, type Environment, type Integration } from "@toolwright/runtime";
import { accountText } from "./account-text.js";
import { connectAccount } from "./connect-account.js";
import { confirmation } from "./confirmation.js";
import { marksIn, ownMarks, type ConfirmationMarks } from "./confirmation-marks.js";
import { isLoopback } from "@toolwright/runtime/check";
import type { HttpOptions } from "./http.js";
import { ListenError } from "./listen-error.js";
import { offerFor } from "./offer-for.js";
import { serverOf } from "./server.js";
import { readSettings, UsageError, type HttpSettings } from "./settings.js";
import { serveOnStdio } from "./stdio.js";
import { usageOf } from "./usage.js";

/** The exit code of a wrong command line or account. */
const MISUSE = 2;

/**
 * Runs the command line of an integration's package: `mcp` serves its tools until input ends or the process is told to
 * stop. Protocol goes to standard output, all else to standard error.
 */
export async function run(integration: Integration): Promise<void> {
  const [verb, ...args] = process.argv.slice(2);
  const { name } = integration.api;
  try {
    if (verb === "--help" || verb === "-h") return void process.stdout.write(usageOf(integration));
    if (verb === undefined) {
      process.exitCode = MISUSE;
      return void process.stderr.write(`A verb is missing: mcp.\n\n${usageOf(integration)}`);
    }
    if (verb !== "mcp") throw new UsageError(`"${verb}" is not a verb of ${name}. The only one is mcp.`);
    const settings = readSettings(args);
    if (settings.help) return void process.stdout.write(usageOf(integration));
    await serve(integration, settings, process.env);
  } catch (error) {
    process.exitCode = MISUSE;
    if (error instanceof UsageError) process.stderr.write(`${error.message}\nSee ${name} --help.\n`);
    else if (error instanceof ValidationError) process.stderr.write(refusalOf(name, error));
    else if (error instanceof ListenError) {
      process.exitCode = 1;
      process.stderr.write(`${name} mcp: ${error.message}\n`);
    } else throw error;
  }
}

async function serve(integration: Integration, settings: ReturnType<typeof readSettings>, environment: Environment) {
  const { api, title, version } = integration;
  const tell = (line: string): void => void process.stderr.write(`${api.name} mcp: ${line}\n`);
  const http = settings.http && httpOptions(settings.http, environment);
  const client = connectAccount(integration, environment);
  const account = accountFromEnvironment(api, environment);
  const { offer, about } = offerFor(integration, client, settings, {
    confirmation: confirmation(marksOf(environment), [api.name, account]),
    account: accountText(api, account),
    confirmedBy: settings.confirmedBy,
    pages: settings.pages,
    maxTokens: settings.maxTokens,
  });
  const make = () => serverOf({ name: api.name, title, version }, offer, tell);
  if (http) {
    // Most servers are on stdio, and start sooner without.
    const { serveOnHttp } = await import("./http.js");
    const { url, close } = await serveOnHttp(make, http, tell);
    endWith(close);
    tell(`${url}: ${about}`);
  } else {
    const close = serveOnStdio(make, tell);
    process.stdin.once("end", endWith(close));
    tell(`stdio: ${about}`);
  }
}

/** Ends the process in good order when it is told to; what still holds it then, such as a kept connection, does not. */
function endWith(close: () => Promise<void>): () => void {
  const end = (): void => {
    void close().finally(() => setTimeout(() => process.exit(), 100).unref());
  };
  process.once("SIGTERM", end).once("SIGINT", end);
  return end;
}

function httpOptions({ host, port, tokenEnv }: HttpSettings, environment: Environment): HttpOptions {
  const token = tokenEnv === undefined ? undefined : environment[tokenEnv]?.trim();
  if (tokenEnv !== undefined && !token) throw new UsageError(`--token-env: ${tokenEnv} is not set.`);
  if (tokenEnv !== undefined && (token === undefined || token.length < 16)) {
    throw new UsageError(`--token-env: ${tokenEnv} must hold a token of at least 16 characters.`);
  }
  if (token === undefined && !isLoopback(host)) {
    throw new UsageError(
      `--host ${host} opens the account to others: give --token-env <name of a variable with a token>.`,
    );
  }
  return { host, port, token };
}

/** Of this process, unless several serve the same clients. */
function marksOf({ TOOLWRIGHT_CONFIRM_FOLDER: folder }: Environment): ConfirmationMarks {
  if (!folder) return ownMarks();
  try {
    return marksIn(folder);
  } catch (error) {
    throw new UsageError(`TOOLWRIGHT_CONFIRM_FOLDER cannot be used: ${(error as Error).message}.`);
  }
}

function refusalOf(name: string, { problems }: ValidationError): string {
  const lines = problems.map(({ path, message }) => `  ${path} ${message}`);
  return `${name} mcp cannot start:\n${lines.join("\n")}\nSee ${name} --help.\n`;
}
