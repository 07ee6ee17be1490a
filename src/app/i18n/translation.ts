import { createContext, useContext, useMemo } from "react";
import type { i18n, TFunction } from "i18next";
import type { Namespace } from "./texts";

const TranslatorContext = createContext<i18n | null>(null);

/** Gives the translator to everything below. It has all its texts and one language: nothing waits for it and nothing is drawn anew for it. */
export const TranslatorProvider = TranslatorContext.Provider;

/** The translator that this part of the page speaks by. */
export function useTranslator(): i18n {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error("no translator around this component");
  return translator;
}

/** The texts of one namespace: what it returns gives the text of a key. */
export function useTexts<S extends Namespace>(namespace: S): TFunction<S> {
  const translator = useTranslator();
  return useMemo(() => translator.getFixedT(null, namespace), [translator, namespace]);
}
