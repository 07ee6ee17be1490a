import type { NoneReason, ShownStatus } from "../../../domain/status";

/**
 * How a status looks wherever it is drawn: in the page, in the course of the year, in preview pictures. Outlines differ as well as colours, so
 * that marks hold for those who do not tell the colours apart and on a black-and-white printer. `ground` fills the outline, `edge` draws it,
 * `ink` draws the sign; `tone` names the status's CSS class.
 */
export interface StatusStyle {
  sign: string;
  tone: "good" | "calm" | "warn" | "bad" | "mute";
  shape: "disc" | "ring" | "triangle" | "square" | "dashed";
  ground: string;
  edge: string;
  ink: string;
}

/** One look per status. The colours are the design tokens success, info, alert, error and black 60, as values: a picture reads no tokens. */
export const statusStyles = {
  achieved: { sign: "✓", tone: "good", shape: "disc", ground: "#007a64", edge: "#007a64", ink: "#ffffff" },
  "on-track": { sign: "→", tone: "calm", shape: "ring", ground: "#ffffff", edge: "#0062b9", ink: "#0062b9" },
  "at-risk": { sign: "!", tone: "warn", shape: "triangle", ground: "#ffda07", edge: "#1a1a1a", ink: "#1a1a1a" },
  "not-achieved": { sign: "✕", tone: "bad", shape: "square", ground: "#b01038", edge: "#b01038", ink: "#ffffff" },
  "to-check": { sign: "?", tone: "mute", shape: "dashed", ground: "#ffffff", edge: "#595959", ink: "#595959" },
  none: { sign: "–", tone: "mute", shape: "dashed", ground: "#ffffff", edge: "#595959", ink: "#595959" },
} satisfies Record<ShownStatus, StatusStyle>;

/** The look of one assessment: a reading to be checked carries a question mark, for it may yet get a status. */
export const statusStyle = (status: ShownStatus, noneReason: NoneReason | null = null): StatusStyle =>
  statusStyles[noneReason === "unclear" ? "to-check" : status];
