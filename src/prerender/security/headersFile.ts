import { contentSecurityPolicy } from "./contentSecurityPolicy.ts";

/** What a host should say with every page: the content security policy with the part that a page cannot say of itself, and that a file is what its type says. */
export const hostHeaders: readonly (readonly [name: string, value: string])[] = [
  ["Content-Security-Policy", `${contentSecurityPolicy}; frame-ancestors 'self'`],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
];

/** The files below `assets/` carry a fingerprint in their names: a changed file has a new name, so a kept copy is never stale. */
export const keptForEver = "public, max-age=31536000, immutable";

/** The `_headers` file that common hosts of static sites read from the site's root. */
export const headersFile = (): string =>
  [
    "/*",
    ...hostHeaders.map(([name, value]) => `  ${name}: ${value}`),
    "/assets/*",
    `  Cache-Control: ${keptForEver}`,
    "",
  ].join("\n");
