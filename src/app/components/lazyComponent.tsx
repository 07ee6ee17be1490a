import { lazy, memo, Suspense, use, useState } from "react";
import type { ComponentType } from "react";
import type { i18n } from "i18next";
import { loadTexts, textsOf } from "../i18n/i18n";
import type { TextBundle } from "../i18n/i18n";
import { useTranslator } from "../i18n/translation";

/** A component whose code, and texts if it has its own, are loaded when it is first rendered, or earlier by `preload`. */
export type LazyComponent<Props extends object> = ComponentType<Props> & {
  preload: (translator: i18n) => Promise<void>;
  /** The translators for which all of it is there. */
  loadedFor: WeakSet<i18n>;
};

/**
 * `React.lazy` that can be preloaded. A preloaded component renders without suspending: React would hide a suspended one for at least a third of a
 * second and, while hydrating, it would not react to clicks.
 */
export function lazyComponent<Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
  texts?: TextBundle,
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | undefined;
  // A component that is made while loading stays the same, although it is loaded by `preload` and by rendering.
  const loadCode = async () => {
    const component = await load();
    return (loaded ??= component);
  };
  const Lazy = lazy(async () => ({ default: await loadCode() }));

  function Loaded(props: Props) {
    const translator = useTranslator();
    const [Component] = useState<ComponentType<Props> | typeof Lazy>(() => {
      // Loads in parallel with the texts. If it fails, rendering reports it.
      if (!loaded) loadCode().catch(() => undefined);
      return loaded ?? Lazy;
    });
    if (texts !== undefined) use(textsOf(translator, texts));
    return <Component {...props} />;
  }

  const WithFallback = memo(function WithFallback(props: Props) {
    return (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    );
  });
  const loadedFor = new WeakSet<i18n>();
  const preload = async (translator: i18n) => {
    await Promise.all([loadCode(), texts === undefined ? undefined : loadTexts(translator, texts)]);
    loadedFor.add(translator);
  };
  return Object.assign((props: Props) => <WithFallback {...props} />, { preload, loadedFor });
}
