import { createContext, useContext } from "react";
import type { i18n, TFunction } from "i18next";
import { fixedTexts } from "./fixedTexts";
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

/** The translation function of one namespace, the same at every render. */
export const useTexts = <S extends Namespace>(namespace: S): TFunction<S> => fixedTexts(useTranslator())[namespace];
