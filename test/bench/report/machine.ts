import { arch, cpus, loadavg, platform, release, totalmem } from "node:os";

/** The machine, in words. */
export function machineLines(): string[] {
  const [load = 0] = loadavg();
  return [
    `Machine: ${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${platform()} ${release()} ${arch()}.`,
    `Node ${process.versions.node}. Load when it started: ${load.toFixed(1)}.`,
  ];
}
