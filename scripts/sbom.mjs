import { execFileSync } from "node:child_process";
import * as z from "zod/mini";

/* The bill of materials (CycloneDX) of what is locked, without the moment and the random number that npm puts into it: the same lock, the same bytes. */
const { serialNumber, metadata, ...bill } = z
  .looseObject({ serialNumber: z.string(), metadata: z.looseObject({ timestamp: z.string() }) })
  .parse(
    JSON.parse(
      execFileSync("npm", ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"], {
        encoding: "utf8",
        maxBuffer: 1e8,
      }),
    ),
  );
const { timestamp, ...made } = metadata;
console.log(JSON.stringify({ ...bill, metadata: made }, null, 2));
console.error(`without ${serialNumber} of ${timestamp}`);
