import type { Phase, Studio } from "../studio";

/** The props of a screen: the draft, and how to change it. */
export interface ScreenProps {
  work: Extract<Phase, { kind: "working" }>;
  /** The open report. */
  reportId: string;
  act: Studio["act"];
}
