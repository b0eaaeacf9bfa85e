/** The gateway: tools of integrated accounts over HTTP, as the Truto toolset and SDK read them. */
export { createGateway } from "./gateway.js";
export type { Gateway, GatewayOptions } from "./gateway.js";
export { listen } from "./http/listen.js";
export type { Listening, ListenOptions } from "./http/listen.js";
export type { GatewayAnswer, GatewayRequest } from "./http/request.js";
export type { LogEntry } from "./log.js";
export type { Account, AccountStore, LocalStore, Override, SecretPlace, TokenHash } from "./account/account.js";
export { databaseStore, openDatabase } from "./account/database-store.js";
export type { Database, DatabaseStore } from "./account/database-store.js";
export { fileStore } from "./account/file-store.js";
export type { FileStoreOptions } from "./account/file-store.js";
export { AccountsError, parseAccounts } from "./account/parse-accounts.js";
export { keyring, newKey } from "./account/keyring.js";
export { secretPlace } from "./account/secret-place.js";
export type { Keyring, SecretOf } from "./account/keyring.js";
export { newToken, tokenHash } from "./account/token.js";
export { serve } from "./command/serve.js";
export type { ServeInvocation } from "./command/invocation.js";
