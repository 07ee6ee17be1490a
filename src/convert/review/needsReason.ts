import type { Assessment } from "../../domain/dataset/schema";
import type { Status } from "../../domain/status";

/** Whether a person must say why: the status is neither what was read or suggested nor what the report's own mark says. */
export const needsReason = (read: Assessment, status: Status): boolean =>
  ![read.status, read.status === "none" ? read.candidate?.status : undefined, read.ownStatus?.status].includes(status);
