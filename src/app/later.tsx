import { memo, Suspense, use } from "react";
import type { ComponentType } from "react";

/** A part of the page whose code comes when it is needed, and the way to have it before. */
export interface LaterPart<Props extends object> {
  Part: ComponentType<Props>;
  fetch: () => Promise<ComponentType<Props>>;
}

/** Makes a part of the page come later. Once fetched it is drawn at once: so in the written page, and wherever it was asked for in time. */
export function later<Props extends object = object>(load: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let ready: ComponentType<Props> | undefined;
  let coming: Promise<ComponentType<Props>> | undefined;
  const fetch = () =>
    (coming ??= load().then(
      (part) => (ready = part),
      (error: unknown) => {
        // What did not come may be asked for again.
        coming = undefined;
        throw error;
      },
    ));
  // What is drawn asks once: asking anew at each drawing would never end where the part is gone.
  let asked: Promise<ComponentType<Props>> | undefined;
  function Shown(props: Props) {
    const Now = ready ?? use((asked ??= fetch()));
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
