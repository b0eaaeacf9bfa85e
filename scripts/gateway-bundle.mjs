// Writes gateway/dist/bundle/, the gateway with the libraries that read its files and queries in it, and their licences
// into `gateway/NOTICE.md`: one file is loaded instead of a hundred.
import { bundle } from "./bundle.mjs";
import { writeNotices } from "./notices.mjs";

const chunks = await bundle("gateway", ["index.js"], import.meta.url, {
  // The database is a peer, which has a part for each platform.
  external: /^(@toolwright\/|node:|libsql$)/,
});
writeNotices("gateway", chunks);
