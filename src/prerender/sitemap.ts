import type { Address } from "../domain/url/paths";
import { formatPath } from "../domain/url/paths";

/** Allows all robots: chats whose preview robot is refused show a bare link. */
export const robotsFile = (siteUrl: string | undefined): string =>
  ["User-agent: *", "Allow: /", ...(siteUrl === undefined ? [] : ["", `Sitemap: ${siteUrl}sitemap.xml`]), ""].join(
    "\n",
  );

/** The sitemap, with each page's other languages. Pages of a goal in one round are left out: they exist for links, not for searching. */
export function sitemap(siteUrl: string, addresses: readonly Address[]): string {
  const listed = addresses.filter(({ page }) => page.kind !== "goal" || page.roundId === undefined);
  const languagesOf = new Map<string, Address[]>();
  for (const address of listed) {
    const path = pathBelow(address);
    languagesOf.set(path, [...(languagesOf.get(path) ?? []), address]);
  }
  const urls = listed.map((address) => {
    const others = (languagesOf.get(pathBelow(address)) ?? []).map(
      (other) => `<xhtml:link rel="alternate" hreflang="${other.language}" href="${siteUrl}${formatPath(other)}"/>`,
    );
    return `<url><loc>${siteUrl}${formatPath(address)}</loc>${others.join("")}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`;
}

/** The address without its language. */
const pathBelow = (address: Address): string => formatPath(address).slice(address.language.length);
