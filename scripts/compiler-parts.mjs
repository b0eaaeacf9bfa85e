// Makes what the compiler has beside the modules that `tsc` writes; each part only when it is not there or older than
// what it is made from. Part of `npm run build:compiler`.
for (const part of ["schema-validators", "templates", "token-table", "packed-docs", "bundle"])
  await import(`./${part}.mjs`);
