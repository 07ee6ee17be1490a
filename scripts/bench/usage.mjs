import { writeFileSync } from "node:fs";

/* Loaded before a program that is measured: says, when it ends, what it took of the machine. */
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { seconds: (userCPUTime + systemCPUTime) / 1_000_000, megabytes: maxRSS / 1024 };
  writeFileSync(process.env["USAGE_FILE"] ?? "usage.json", JSON.stringify(usage));
});
