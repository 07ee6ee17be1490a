import { statuses } from "../domain/status";
import type { Status } from "../domain/status";

/** `3 goals`, `1 goal`, `2 statuses`. */
export const pluralize = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : noun.endsWith("s") ? "es" : "s"}`;

/** A name of the report's in one line. */
export const quoted = (name: string): string => `"${name.replace(/\s+/g, " ").trim()}"`;

/** `3 on-track, 1 none`: how often each status stands, in their order. */
export const countStatuses = (all: readonly Status[]): string =>
  statuses
    .map((status) => ({ status, count: all.filter((one) => one === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`)
    .join(", ");
