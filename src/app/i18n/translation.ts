import { createContext, useContext, useMemo } from "react";
import type { i18n, TFunction } from "i18next";
import type { Namespace } from "./texts";

const TranslatorContext = createContext<i18n | null>(null);

/** Provides the i18next instance to all components below. Its language never changes, so no component subscribes to it. */
export const TranslatorProvider = TranslatorContext.Provider;

/** The i18next instance of the surrounding provider. */
export function useTranslator(): i18n {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error("no translator around this component");
  return translator;
}

/** The translation function of one namespace. */
export function useTexts<S extends Namespace>(namespace: S): TFunction<S> {
  const translator = useTranslator();
  return useMemo(() => translator.getFixedT(null, namespace), [translator, namespace]);
}
