import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { headersFile, hostHeaders, keptForEver } from "../../../src/prerender/security/headersFile";
import { contentSecurityPolicy } from "../../../src/prerender/security/contentSecurityPolicy";

test("the host says the page's own contentSecurityPolicy, and who may frame it", () => {
  expect(Object.fromEntries(hostHeaders)["Content-Security-Policy"]).toBe(
    `${contentSecurityPolicy}; frame-ancestors 'self'`,
  );
});

test("static hosts are told the headers of every page, and that fingerprinted files are kept", () => {
  expect(headersFile()).toBe(`/*
  Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`);
});

test("the configuration for nginx says the same", () => {
  const configuration = readFileSync("docs/nginx.conf", "utf8");
  for (const [name, value] of hostHeaders) expect(configuration).toContain(`add_header ${name} "${value}" always;`);
  expect(configuration).toContain(`~/assets/    "${keptForEver}";`);
});
