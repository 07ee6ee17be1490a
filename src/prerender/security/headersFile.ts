import { contentSecurityPolicy } from "./contentSecurityPolicy.ts";

/** The headers that a host should send: the full content security policy, and no content sniffing. */
export const hostHeaders: readonly (readonly [name: string, value: string])[] = [
  ["Content-Security-Policy", `${contentSecurityPolicy}; frame-ancestors 'self'`],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
];

/** Files below `assets/` have a hash in their names, so cached copies are never stale. */
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
