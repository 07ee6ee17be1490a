/**
 * The id of the block with the error messages in the page's language. They are in the page itself, because texts that are fetched may fail to load,
 * and not in the main script, because that is the same in all languages.
 */
export const errorTextsId = "error-texts";

/** The error messages of the open page. */
export const readErrorTexts = (): unknown => JSON.parse(document.getElementById(errorTextsId)?.textContent ?? "{}");

/** The kinds of errors when loading data. */
export type LoadErrorKind = "slow" | "unreachable" | "broken" | "newer";
