import { createInstance } from "i18next";
import type { i18n } from "i18next";
import { languages } from "../../domain/language";
import type { Language } from "../../domain/dataset/schema";
import type { Texts } from "./texts";

/**
 * The namespaces that are loaded together: those of the dashboard as it opens, those of the other pages and views, those of the method page, and
 * those of downloads and those of the studio.
 */
export type TextBundle = "dashboard" | "further" | "method" | "download" | "studio";

const bundles: Record<Language, Record<TextBundle, () => Promise<Partial<Texts>>>> = {
  fi: {
    dashboard: async () => (await import("./locales/fi")).default,
    further: async () => (await import("./locales/fiFurther")).default,
    method: async () => ({ method: (await import("./locales/fi/method.json")).default }),
    download: async () => ({ download: (await import("./locales/fi/download.json")).default }),
    studio: async () => ({ studio: (await import("./locales/fi/studio.json")).default }),
  },
  sv: {
    dashboard: async () => (await import("./locales/sv")).default,
    further: async () => (await import("./locales/svFurther")).default,
    method: async () => ({ method: (await import("./locales/sv/method.json")).default }),
    download: async () => ({ download: (await import("./locales/sv/download.json")).default }),
    studio: async () => ({ studio: (await import("./locales/sv/studio.json")).default }),
  },
  en: {
    dashboard: async () => (await import("./locales/en")).default,
    further: async () => (await import("./locales/enFurther")).default,
    method: async () => ({ method: (await import("./locales/en/method.json")).default }),
    download: async () => ({ download: (await import("./locales/en/download.json")).default }),
    studio: async () => ({ studio: (await import("./locales/en/studio.json")).default }),
  },
};

/** An i18next instance of one language with its error messages alone; {@link loadTexts} adds the other texts. */
export function createI18n(language: Language, errors: unknown): i18n {
  const translator = createInstance();
  void translator.init({
    lng: language,
    resources: { [language]: {} },
    defaultNS: "layout",
    initAsync: false,
    // A key names no namespace, so none is looked for in it.
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  translator.addResourceBundle(language, "errors", errors);
  return translator;
}

/** The promise of a bundle. React's `use` reads `status`: a fulfilled promise does not suspend. */
type BundleLoading = Promise<void> & { status?: "fulfilled" | "rejected"; value?: undefined };

const loadings = new WeakMap<i18n, Map<TextBundle, BundleLoading>>();

/** Loads the bundles that are not loaded yet, and retries failed ones. */
export async function loadTexts(translator: i18n, ...wanted: readonly TextBundle[]): Promise<void> {
  await Promise.all(
    wanted.map((bundle) => {
      const before = loadingsOf(translator).get(bundle);
      return before && before.status !== "rejected" ? before : startLoading(translator, bundle);
    }),
  );
}

/** The promise of a bundle for `use`: the same at every render, also after a failure. */
export const textsOf = (translator: i18n, bundle: TextBundle): Promise<void> =>
  loadingsOf(translator).get(bundle) ?? startLoading(translator, bundle);

function startLoading(translator: i18n, bundle: TextBundle): Promise<void> {
  const loading: BundleLoading = addTexts(translator, bundle).then(
    () => {
      loading.status = "fulfilled";
      loading.value = undefined;
    },
    (error: unknown) => {
      loading.status = "rejected";
      throw error;
    },
  );
  loadingsOf(translator).set(bundle, loading);
  return loading;
}

async function addTexts(translator: i18n, bundle: TextBundle): Promise<void> {
  const language = languages.find((known) => known === translator.language) ?? "fi";
  for (const [namespace, texts] of Object.entries(await bundles[language][bundle]()))
    translator.addResourceBundle(language, namespace, texts);
}

function loadingsOf(translator: i18n): Map<TextBundle, BundleLoading> {
  const known = loadings.get(translator) ?? new Map<TextBundle, BundleLoading>();
  loadings.set(translator, known);
  return known;
}
