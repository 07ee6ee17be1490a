/**
 * Leads from the site's own folder to the reader's language, with the query and the hash kept. A classic script in the head, so that nothing
 * of the page is seen before it. The languages stand in its `data-languages`; the first is for readers who speak none of them. Its `data-front` is
 * the page that opens; a query belongs to the dashboard.
 */
const known = document.currentScript?.dataset["languages"]?.split(" ") ?? [];
const front = document.currentScript?.dataset["front"] ?? "";
const spoken = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0] ?? "");
const picked = spoken.find((tag) => known.includes(tag)) ?? known[0];
if (picked !== undefined) {
  const { search, hash } = window.location;
  window.location.replace(`./${picked}/${search === "" ? front : ""}${search}${hash}`);
}

export {};
