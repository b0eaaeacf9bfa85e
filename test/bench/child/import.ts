// Prints how many milliseconds importing a module takes: `node import.mjs <url>`.
const start = performance.now();
await import(process.argv[2] ?? "");
process.stdout.write(String(performance.now() - start));
