import type * as data from "./server/developmentData";
import type * as site from "./writeSite";

/** Whether a module that was loaded at run time is `writeSite.ts`, which imports the app and so cannot be imported by Vite's configuration. */
export const isSiteWriter = (module: unknown): module is typeof site => has(module, "writeSite");

/** Whether a module that was loaded at run time is `developmentData.ts`. */
export const isDevelopmentData = (module: unknown): module is typeof data => has(module, "developmentData");

const has = (module: unknown, name: string): boolean => typeof module === "object" && module !== null && name in module;
