/**
 * Redirects from the site's root to the reader's language, keeping query and hash. A classic script in the head, so that it runs before the first
 * paint. `data-languages` lists the languages; the first is the fallback. `data-front` is the page to open; with a query it is always the dashboard.
 */
const known = document.currentScript?.dataset["languages"]?.split(" ") ?? [];
const front = document.currentScript?.dataset["front"] ?? "";
const preferred = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0] ?? "");
const picked = preferred.find((tag) => known.includes(tag)) ?? known[0];
if (picked !== undefined) {
  const { search, hash } = window.location;
  window.location.replace(`./${picked}/${search === "" ? front : ""}${search}${hash}`);
}

export {};
