import { node, viteBuild } from "../../../scripts/run.mjs";

/** Builds a site of other sources into a folder. What the converter said is in the output. */
export const buildSite = (sources: string, out: string, env: Readonly<Record<string, string>> = {}) =>
  node([...viteBuild, "--emptyOutDir", "--outDir", out], { keep: true, env: { KOJELAUTA_SOURCES: sources, ...env } });
