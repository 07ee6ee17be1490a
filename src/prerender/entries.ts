/** Entry files that Vite builds in addition to those of `index.html`; prerendered pages link to them individually. */
export const entries = {
  main: "src/app/main.tsx",
  mainStyle: "src/app/styles/main.css",
  beforeHydration: "src/app/beforeHydration.ts",
  deferredStyle: "src/app/styles/deferred.css",
  pagesStyle: "src/app/styles/pages.css",
  methodStyle: "src/app/pages/method/method.css",
  studioStyle: "src/app/pages/studio/studio.css",
  printStyle: "src/app/styles/print.css",
  languageRedirect: "src/app/languageRedirect.ts",
  notFound: "src/app/notFound.ts",
} as const;
