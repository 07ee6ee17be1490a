import type { SiteSettings } from "../../domain/dataset/schema";
import { schemeColours } from "../theme";
import { element } from "./element";

/** The `theme-color` tags: the header's colour in the light and dark schemes. */
export const themeColour = (site: SiteSettings | undefined): string[] =>
  Object.entries(schemeColours(site)).map(([scheme, content]) =>
    element("meta", { name: "theme-color", media: `(prefers-color-scheme: ${scheme})`, content }),
  );
