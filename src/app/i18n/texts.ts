import type fi from "./locales/fi";
import type fiDownload from "./locales/fi/download.json";
import type fiErrors from "./locales/fi/errors.json";
import type fiHeads from "./locales/fi/heads.json";
import type fiMethod from "./locales/fi/method.json";
import type fiStudio from "./locales/fi/studio.json";
import type fiFurther from "./locales/fiFurther";

/** All texts of the interface in one language, by namespace. Finnish defines the keys of all languages. */
export type Texts = typeof fi &
  typeof fiFurther & {
    errors: typeof fiErrors;
    method: typeof fiMethod;
    download: typeof fiDownload;
    studio: typeof fiStudio;
    heads: typeof fiHeads;
  };

/** A namespace of the texts. */
export type Namespace = keyof Texts;

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "layout";
    resources: Texts;
  }
}
