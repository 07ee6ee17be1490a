import type { NoneReason, ShownStatus } from "../../../domain/status";

/**
 * How a status looks in the page, in the year chart and in preview pictures. Outlines differ as well as colours, so that icons can be told apart
 * without colours. `ground` fills the outline, `edge` draws it, `ink` draws the sign; `tone` names the status's CSS class.
 */
export interface StatusStyle {
  sign: string;
  tone: "good" | "calm" | "warn" | "bad" | "mute";
  shape: "disc" | "ring" | "triangle" | "square" | "dashed";
  ground: string;
  edge: string;
  ink: string;
}

/**
 * One look per status. The colours are the design tokens success, info, alert, error and black 60, written as values because pictures cannot use
 * tokens.
 */
export const statusStyles = {
  achieved: { sign: "✓", tone: "good", shape: "disc", ground: "#007a64", edge: "#007a64", ink: "#ffffff" },
  "on-track": { sign: "→", tone: "calm", shape: "ring", ground: "#ffffff", edge: "#0062b9", ink: "#0062b9" },
  "at-risk": { sign: "!", tone: "warn", shape: "triangle", ground: "#ffda07", edge: "#1a1a1a", ink: "#1a1a1a" },
  "not-achieved": { sign: "✕", tone: "bad", shape: "square", ground: "#b01038", edge: "#b01038", ink: "#ffffff" },
  "to-check": { sign: "?", tone: "mute", shape: "dashed", ground: "#ffffff", edge: "#595959", ink: "#595959" },
  none: { sign: "–", tone: "mute", shape: "dashed", ground: "#ffffff", edge: "#595959", ink: "#595959" },
} satisfies Record<ShownStatus, StatusStyle>;

/** The style of one assessment: one that is to be checked has a question mark. */
export const statusStyle = (status: ShownStatus, noneReason: NoneReason | null = null): StatusStyle =>
  statusStyles[noneReason === "unclear" ? "to-check" : status];
