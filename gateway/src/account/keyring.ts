import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Belonging } from "./belonging.js";

/** The environment variable that holds the keys of encrypted credentials. */
export const KEYS = "TOOLWRIGHT_KEYS";

/** How an encrypted text begins: parts, cipher and what it is bound to are those of this file. */
const FORMAT = "v1";

/** Encrypts with the first key, decrypts with any. */
export interface Keyring {
  /** @param belonging what the secret belongs to: its text is of no use elsewhere */
  encrypt(secret: string, belonging: Belonging): string;
  /** @throws Error when the key is not there or the text belongs elsewhere */
  decrypt(text: string, belonging: Belonging): string;
}

/** Makes a key as the environment variable holds it. */
export function newKey(id: string): string {
  return `${id}:${randomBytes(32).toString("base64url")}`;
}

/**
 * Reads keys: `id:key`, separated by commas, each key 32 bytes as base64url. To change keys, put the new one in front,
 * encrypt anew, and take the old one away.
 * @throws Error when one is none
 */
export function keyring(text: string | undefined): Keyring {
  const entries = (text ?? "").split(",").flatMap((entry) => entry.trim() || []);
  const keys = new Map(
    entries.map((entry, index) => {
      const [, id = "", base64 = ""] = /^([\w-]{1,40}):([\w-]+=*)$/.exec(entry) ?? [];
      const key = Buffer.from(base64, "base64url");
      if (key.length === 32) return [id, key] as const;
      throw new Error(`${KEYS}: key ${index + 1} is none; \`toolwright serve key\` makes one`);
    }),
  );
  return {
    encrypt(secret, belonging) {
      const [first] = keys;
      if (!first) throw new Error(`${KEYS} is not set; \`toolwright serve key\` makes a key`);
      const [id, key] = first;
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(boundTo(belonging));
      const bytes = Buffer.concat([cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()]);
      const parts = [Buffer.from(belonging.origins.join(" ")), nonce, bytes].map((part) => part.toString("base64url"));
      return [FORMAT, id, ...parts].join(".");
    },
    decrypt(text, belonging) {
      const [format, id = "", origins = "", nonce = "", data = ""] = text.split(".");
      if (format !== FORMAT) throw new Error("is not what `toolwright serve encrypt` prints");
      // It is only told here; what it is bound to counts.
      const before = Buffer.from(origins, "base64url").toString();
      const now = belonging.origins.join(" ");
      if (before !== now) throw new Error(elsewhere(belonging, before, now));
      const key = keys.get(id);
      if (!key) throw new Error(`is encrypted with the key "${id}", which ${KEYS} does not hold`);
      const bytes = Buffer.from(data, "base64url");
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64url"), { authTagLength: 16 });
        decipher.setAAD(boundTo(belonging)).setAuthTag(bytes.subarray(-16));
        return decipher.update(bytes.subarray(0, -16), undefined, "utf8") + decipher.final("utf8");
      } catch {
        throw new Error(
          "cannot be decrypted: it was changed, or encrypted for another account, name, integration, host or key",
        );
      }
    },
  };
}

function elsewhere({ account, name }: Belonging, before: string, now: string): string {
  return `was encrypted for ${before}, and the account leads to ${now}. If that was changed on purpose, encrypt the secret anew: \`toolwright serve encrypt --account ${account} --name ${name}\``;
}

/** The id of the key that a text is encrypted with. */
export function keyIdOf(text: string): string {
  return text.split(".")[1] ?? "";
}

/**
 * Whoever can write accounts, but has no key, must not move a secret to an account of their own, nor have it sent to a
 * host of their own.
 */
function boundTo({ account, name, integration, origins }: Belonging): Buffer {
  return Buffer.from(JSON.stringify([FORMAT, account, name, integration, origins]));
}
