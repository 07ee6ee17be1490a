import type { i18n, TFunction } from "i18next";
import type { Namespace } from "./texts";

/** The translation function of each namespace. */
type FixedTexts = { readonly [S in Namespace]: TFunction<S> };

const known = new WeakMap<i18n, FixedTexts>();

/** The translation functions of a translator, the same at every call. */
export function fixedTexts(translator: i18n): FixedTexts {
  const before = known.get(translator);
  if (before) return before;
  const of = <S extends Namespace>(namespace: S): TFunction<S> => remembering(translator.getFixedT(null, namespace));
  const texts: FixedTexts = {
    accuracy: of("accuracy"),
    changes: of("changes"),
    charts: of("charts"),
    common: of("common"),
    download: of("download"),
    errors: of("errors"),
    goal: of("goal"),
    heads: of("heads"),
    layout: of("layout"),
    method: of("method"),
    pages: of("pages"),
    studio: of("studio"),
    summary: of("summary"),
    timeline: of("timeline"),
    titles: of("titles"),
    views: of("views"),
  };
  known.set(translator, texts);
  return texts;
}

/**
 * The same function, which looks a text without values up only once: each row of a table asks for the same few, some hundreds at a press. What is not
 * loaded yet is answered with its key, and not remembered.
 */
function remembering<S extends Namespace>(t: TFunction<S>): TFunction<S> {
  const texts = new Map<unknown, string>();
  return new Proxy(t, {
    apply(translate, self, args: unknown[]): unknown {
      const [key] = args;
      const text = args.length === 1 ? texts.get(key) : undefined;
      if (text !== undefined) return text;
      const translated: unknown = Reflect.apply(translate, self, args);
      if (args.length === 1 && typeof translated === "string" && translated !== key) texts.set(key, translated);
      return translated;
    },
  });
}
