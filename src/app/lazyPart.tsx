import { memo, Suspense, use } from "react";
import type { i18n } from "i18next";
import type { ComponentType } from "react";
import { fetchFurtherTexts, hasFurtherTexts } from "./i18n/furtherTexts";
import { useTranslator } from "./i18n/translation";

/** A part of the page whose code comes when it is needed, and the way to have it before. */
export interface LaterPart<Props extends object> {
  Part: ComponentType<Props>;
  fetch: (translator: i18n) => Promise<ComponentType<Props>>;
}

/**
 * Makes a part of the page come later, and with it the texts that the dashboard opens without, where it `speaksFurther` than those. Once fetched it
 * is drawn at once: so in the written page, and wherever it was asked for in time.
 */
export function later<Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
  { speaksFurther = false }: { speaksFurther?: boolean } = {},
): LaterPart<Props> {
  let ready: ComponentType<Props> | undefined;
  let coming: Promise<ComponentType<Props>> | undefined;
  const fetchCode = () =>
    (coming ??= load().then(
      (part) => (ready = part),
      (error: unknown) => {
        // What did not come may be asked for again.
        coming = undefined;
        throw error;
      },
    ));
  const fetch = async (translator: i18n) => {
    const [part] = await Promise.all([fetchCode(), speaksFurther ? fetchFurtherTexts(translator) : undefined]);
    return part;
  };
  // What is drawn asks once: asking anew at each drawing would never end where the part is gone.
  let asked: Promise<ComponentType<Props>> | undefined;
  function Shown(props: Props) {
    const translator = useTranslator();
    const isHere = !speaksFurther || hasFurtherTexts(translator);
    const Now = (isHere ? ready : undefined) ?? use((asked ??= fetch(translator)));
    return <Now {...props} />;
  }
  const Part = memo(function Part(props: Props) {
    return (
      <Suspense fallback={null}>
        <Shown {...props} />
      </Suspense>
    );
  });
  return { Part, fetch };
}
