import type { Token, TokenStore } from "@toolwright/runtime";

/** Access tokens of all accounts, which outlive their connections: a lost refresh token has to be asked of a person. */
export function memoryTokens(): TokenStore {
  const tokens = new Map<string, Token>();
  return { get: (key) => tokens.get(key), set: (key, token) => void tokens.set(key, token) };
}
