/* What reads a report, and shows it: by far the most of the studio. It is fetched when there is a report to read. */
export { OpenDraft } from "./OpenDraft";
export { createReader } from "./sources/readDraft";
