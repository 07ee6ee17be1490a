import type { SiteSettings } from "../../domain/dataset/schema";
import { schemeColours } from "../theme";
import { element } from "./element";

/** The colour of the browser's own frame around the page: that of the band below it, in either scheme. */
export const themeColour = (site: SiteSettings | undefined): string[] =>
  Object.entries(schemeColours(site)).map(([scheme, content]) =>
    element("meta", { name: "theme-color", media: `(prefers-color-scheme: ${scheme})`, content }),
  );
