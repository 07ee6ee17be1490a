import { useEffect, useRef, useState } from "react";
import { lazyComponent } from "../../components/lazyComponent";
import { useTranslator } from "../../i18n/translation";
import { ReadingProgress } from "./start/ReadingProgress";
import { NoticeBox } from "./components/NoticeBox";
import { StartScreen } from "./start/StartScreen";
import { useDroppedFiles } from "./sources/useDroppedFiles";
import { useRescuedFocus } from "./useRescuedFocus";
import { useStudio } from "./useStudio";
import type { Studio } from "./studio";

const OpenDraft = lazyComponent(async () => (await import("./reportWork")).OpenDraft);

/** The studio with an open draft: its steps from reading to saving. */
export function Workbench() {
  const studio = useStudio();
  const isDraggedOver = useDroppedFiles(studio.open);
  const place = useRef<HTMLDivElement>(null);
  useRescuedFocus(place);
  return (
    <div ref={place} className={isDraggedOver ? "studio-work is-dragged-over" : "studio-work"}>
      <NoticeBox notice={studio.notice} />
      <OpenPhase studio={studio} />
    </div>
  );
}

function OpenPhase({ studio }: { studio: Studio }) {
  const { phase } = studio;
  // At first the focus is on the page's heading. On returning here the pressed button is gone, so the start screen takes the focus.
  const [hasLeft, setHasLeft] = useState(false);
  if (phase.kind !== "start" && !hasLeft) setHasLeft(true);
  const translator = useTranslator();
  useEffect(() => {
    // If it fails, showing the report loads it again.
    if (phase.kind === "reading") OpenDraft.preload(translator).catch(() => undefined);
  }, [phase.kind, translator]);
  switch (phase.kind) {
    case "start":
      return <StartScreen studio={studio} takesFocus={hasLeft} />;
    case "reading":
      return <ReadingProgress progress={phase.progress} onCancel={studio.close} />;
    case "working":
      return <OpenDraft key={phase.draft.id} studio={studio} work={phase} />;
    default:
      return phase satisfies never;
  }
}
