import type { Phase, Studio } from "../useStudio";

/** What a screen needs to show a draft and to change it. */
export interface ScreenProps {
  work: Extract<Phase, { kind: "working" }>;
  /** The report that is worked on. */
  reportId: string;
  act: Studio["act"];
}
