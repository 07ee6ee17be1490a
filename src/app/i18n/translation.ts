import { createContext, useContext, useMemo } from "react";
import type { Translate, Translator } from "./translator";
import type { Namespace } from "./texts";

const TranslatorContext = createContext<Translator | null>(null);

/** Gives the translator to everything below. It has all its texts and one language: nothing waits for it and nothing is drawn anew for it. */
export const TranslatorProvider = TranslatorContext.Provider;

/** The translator that this part of the page speaks by. */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error("no translator around this component");
  return translator;
}

/** The texts of one namespace: what it returns gives the text of a key. */
export function useTexts<S extends Namespace>(namespace: S): Translate<S> {
  const translator = useTranslator();
  return useMemo(() => translator.texts(namespace), [translator, namespace]);
}
