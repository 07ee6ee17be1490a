/** What Vite builds besides `index.html`'s own script and stylesheet: files that the prerendered pages link to one by one. */
export const entries = {
  main: "src/app/main.tsx",
  mainStyle: "src/app/styles/main.css",
  beforeHydration: "src/app/beforeHydration.ts",
  deferredStyle: "src/app/styles/deferred.css",
  methodStyle: "src/app/pages/method/method.css",
  studioStyle: "src/app/pages/studio/studio.css",
  printStyle: "src/app/styles/print.css",
  languageRedirect: "src/app/languageRedirect.ts",
  notFound: "src/app/notFound.ts",
} as const;
