/* What reads and shows a report: most of the studio's script, loaded when there is a report to read. */
export { OpenDraft } from "./OpenDraft";
export { createReader } from "./sources/readDraft";
