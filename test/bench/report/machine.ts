import { arch, cpus, loadavg, platform, release, totalmem } from "node:os";
import { memoryMethod } from "../measure/run-process.js";

/** The machine and the state it was in, as one sentence or two. */
export function machineLine(): string {
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  const system = `${platform()} ${release().split(".").slice(0, 2).join(".")} ${arch()}`;
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${model}, ${cpus().length} cores, ${memory}, ${system}, Node ${process.versions.node}; load at the start ${load}, memory by ${memoryMethod}.`;
}
