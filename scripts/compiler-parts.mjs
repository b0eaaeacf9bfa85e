// Makes what the compiler has beside the modules that `tsc` writes; each part only when it, or what it is made from, is
// not as it was when it was made. Part of `npm run build:compiler`.
for (const part of ["schema-validators", "templates", "token-table", "packed-docs", "compiler-bundle"])
  await import(`./${part}.mjs`);
