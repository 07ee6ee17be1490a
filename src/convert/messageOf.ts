import type { LeftOutKind } from "./formats/leftOutKinds";
import type { Problem } from "./review/problem";
import { fillText } from "./topicText";
import type { MessageValues, ValuesFor } from "./topicText";

/**
 * What the converter's messages say, in English, by topic; values stand in `{{…}}`. Pages say the same in other languages from texts of their own, so a
 * topic never changes what it means.
 */
export const messageTexts = {
  empty: "the file is empty",
  "not-readable":
    "not a format that can be read; save the tables as a workbook (.xlsx), a Word document (.docx), HTML (.html) or text (.csv, .tsv)",
  "old-office":
    "an old Office file (.doc, .xls) or one behind a password; save it without a password as .docx or .xlsx",
  "rich-text": "rich text (RTF) is not read; save it as a Word document (.docx)",
  "binary-workbook": "a binary workbook (.xlsb) is not read; save it as .xlsx",
  "open-document": "an OpenDocument file is not read; save it as .xlsx or .docx",
  "zip-in-folder": "a zip file is not read; put the documents themselves into the report's folder",
  "folder-in-folder": "a folder in a report's folder is not read; put its documents beside the others",
  "not-unpacked": "the file is not opened: {{why}}",
  damaged: "the file is damaged and cannot be read: {{why}}",
  "pdf-password": "the PDF is behind a password; save it without one, or send the document that it was made from",
  "pdf-damaged": "the PDF is damaged and cannot be opened; save it again, or send the document that it was made from",
  "pdf-pages": "the PDF has {{pages}} pages; send the pages that hold the goals, at most {{most}}",
  "pdf-scanned":
    "the PDF holds no text, only pictures of pages; send the document that it was made from: a workbook (.xlsx), a Word document (.docx), or a PDF saved from it",
  "pdf-too-deep":
    "what page {{page}} of the PDF draws is nested more than {{most}} deep; that is no report. Save the PDF again from the document that it was made from, or send that",
  "page-damaged": "the page is damaged and left out; save the PDF again",
  "page-without-text": "the page holds no text; if it shows a picture of text, send the document that it was made from",
  "too-many-cells":
    "the document asks for more than {{most}} cells; that is no report. Delete the rows and columns that hold nothing of it, or send its tables alone",
  "too-many-columns": "line {{line}} has {{cells}} cells, and at most {{most}} are read; send the report's table alone",
  "too-long-cell":
    "a cell of line {{line}} has {{characters}} characters, and at most {{most}} are read; send the report's table alone",
  "too-many-paragraphs":
    "a cell of line {{line}} has {{paragraphs}} paragraphs, and at most {{most}} are read; send the report's table alone",
  "too-many-rows":
    "the sheet {{sheet}} asks for more than {{most}} rows; delete the rows that hold nothing of the report",
  "too-many-lines": "the text has more than {{most}} lines; send the lines of the report alone",
  "too-many-filled-rows":
    "the document has {{rows}} rows with text, and at most {{most}} are read; send the report's tables alone",
  "too-much-prose":
    "the text between the tables has {{characters}} characters, and at most {{most}} are read; send the pages that tell of the goals alone",
  "too-many-assessments":
    "rows of goals times rounds, {{rows}} × {{rounds}}, are {{count}} assessments, and at most {{most}} are read of one document; send the table of the goals alone, or divide it into several documents",
  "too-much-told":
    "the rounds say {{characters}} characters of the goals, and at most {{most}} are read of one document; send the table of the goals alone, or divide it into several documents",
  "too-deep": "tables stand inside tables more than {{most}} deep; that is no report",
  "damaged-characters": "the text is not whole {{encoding}}: {{count}} characters cannot be read and stand as \ufffd",
  "other-encoding":
    'the text seems to be saved in another encoding than {{encoding}}: "{{word}}"; save it as UTF-8 and put it here again',
  "damaged-part": "characters of the part {{part}} cannot be read and stand as \ufffd",
  "more-messages": "{{count}} more messages on this document are not shown; the first of them: {{first}}",
  "control-character": "the control character {{code}} is left out",
  "half-character": "half of a character, {{code}}, is left out",
  "direction-character": "the character {{code}}, which turns the direction of writing, is left out",
  "hidden-comment": "a comment is left out: {{text}}",
  "hidden-table": "a table in a comment is left out: {{text}}",
  unchosen: 'choices of a list that are not chosen are left out: "{{text}}"',
  code: "the content of a <{{element}}> element is left out: it is code, not text",
  "unclosed-code": "a <{{element}}> element is never closed, and what follows it is left out; mend the document",
  "unclosed-quote": "a quote is opened and never closed; quotes are read as text",
  "hidden-text": 'hidden text is left out: "{{text}}"; show it in the document to have it read',
  "perhaps-hidden":
    'the document\'s style sheet may hide text by "{{selector}}"; it is read as if it were shown. Delete what is hidden, or the rule',
  "hidden-row": 'a hidden row is left out: "{{text}}"; show it in the document to have it read',
  "hidden-cell": 'a cell of a hidden column is left out: "{{text}}"; show the column to have it read',
  "hidden-rows": "hidden rows that hold text are left out: {{rows}}; show them to have them read",
  "hidden-columns": "hidden columns that hold text are left out: {{columns}}; show them to have them read",
  "covered-cells": "text that merged cells cover is left out: {{cells}}; unmerge the cells to have it read",
  "hidden-sheet": "the sheet {{sheet}} is hidden and left out; show it to have it read",
  "sheet-without-cells": "the sheet {{sheet}} holds no cells that can be read",
  "text-box": 'a text box is left out: "{{text}}"; write into a cell what belongs to the report',
  "cell-comments": "the comments beside the cells are left out; write into a cell what belongs to the report",
  "margin-comments": "{{count}} comments in the margin are left out; write into the text what belongs to the report",
  "page-comments": "comments on the page are left out: {{count}}; write into the text what belongs to the report",
  "text-off-page":
    'text that stands outside the page is left out, {{count}} characters: "{{text}}"; move onto the page what belongs to the report',
  picture: "a picture is left out: only text is read; write beside it what it says",
  chart: "a chart is left out: only text is read; write beside it what it says",
  drawing: "a drawing is left out: only text is read; write beside it what it says",
  sign: "the sign {{code}} of the font {{font}} is left out: only text is read; write beside it what it says",
  colours: 'the colours under "{{heading}}" are left out: only text is read; write beside each what it says',
  "embedded-document":
    "another document, embedded in this one, is left out; copy its text into the document, or put it beside as a document of its own",
  "embedded-object":
    "an embedded object is left out; copy its text into the document, or put it beside as a document of its own",
  "far-cell": "a cell right of column {{column}} is left out: {{text}}",
  "row-number": 'the row number "{{given}}" is none of a sheet; read as row {{row}}',
  "formula-without-result": "a formula without its result is left out; save the workbook in an office program",
  "text-missing": "the text of the cell is missing in the workbook; save it again in an office program",
  "above-headings": "text above the first row of headings is left out: no column is known for it",
  "row-without-goal": "the row continues a goal, but no goal stands above it; left out",
  "row-too-short":
    "expected {{expected}} cells, found {{found}}; a separator may be missing, so no text of this row is taken for what a round says",
  "row-shifted":
    "expected {{expected}} cells, found {{found}}; a separator may stand in a text without quotes around it, so no text of this row is taken for what a round says",
  "row-too-long": "expected {{expected}} columns, found {{found}}; the text is kept, but no heading says what it is",
  "other-table": 'a table that tells of no goals is left out, {{rows}} rows: "{{text}}"',
  "outside-goals": 'text that belongs to no goal is left out: "{{text}}"',
  unjoined: 'no goal of the report is surely "{{goal}}"; left out until review.json joins it',
  doubled:
    '"{{goal}}" stands in {{other}} too; left out here: keep one of the documents in the folder, or give each round its own columns in one document',
  "doubled-more":
    '"{{goal}}" and {{count}} more stand in {{other}} too; left out here: keep one of the documents in the folder, or give each round its own columns in one document',
  "no-goal":
    'no goal found: a table needs a row of headings that names the goal ("Sitova tavoite", "Bindande mål", "Goal") and at least one round ("Ennuste 1/2024", "Delårsrapport 31.8.2024", "Outcome 2024"); else report.json may name them as columns, or its vocabulary the words; prose needs "Tavoite: …" and "Toteuma: …" ("Mål", "Utfall")',
  "no-rows": "the headings are understood, but no row with a goal stands below them; left out until one is filled in",
  "goals-without-result":
    'no text tells how {{count}} of the goals went, the first of them "{{goal}}": they stand without targets; write "Outcome: …" ("Toteuma", "Utfall") after each goal, or give the goals a table with a row of headings',
  "no-year":
    'no year: no heading names it ("Ennuste 1/2024", "Utfall 2024"), nor the text, the document\'s name or the folder\'s; say it in {{folder}}/report.json: { "year": 2024 }',
  "contradicted-year":
    "year is {{year}}, but no round of the report is of that year: they are of {{found}}. Correct the year, or remove it",
  "far-round":
    'the round "{{label}}" is years away from the report, which is of {{year}}. Correct the round, or the year of the report',
  "no-round":
    "no round says anything yet: all cells under the headings of rounds are empty; left out until one is filled",
  "unused-plan":
    '{{entry}} is not applied: no table has these headings in this order ("{{label}}"); the nearest table has: {{headings}}. Correct the entry, or remove it',
  "unused-layout":
    'layouts "{{label}}" is not applied: no document of the report is named so. Correct the entry, or remove it',
  "unused-texts":
    'texts "{{label}}" are not applied: no document of the report is named so. Correct the entry, or remove it',
  "unused-text":
    'the role of "{{label}}" is not applied: {{document}} does not hold that text, or what else tells of its goal, as it did. Give the text of today its role, or remove the entry',
  "unused-better":
    'better "{{label}}" is not applied: no measure, target, goal or column of figures is named so, nor does only one measure of its goal hold it; the nearest is "{{nearest}}". Correct the entry, or remove it',
  "unused-lights":
    "lights is not applied: no cell of the report is or holds any of {{labels}}. Correct the marks, or remove them",
  "unused-columns":
    "columns is not applied: its headings name no goal, or no round ({{labels}}). Name both, as in the report's own words",
  "unused-correction":
    'corrections "{{label}}" is not applied: no goal of the report says so. Correct the entry, or remove it',
  decision: '{{entry}} "{{label}}" is not applied: {{problem}}',
} as const satisfies Record<string, string>;

/** A message's topic: a key of {@link messageTexts}. */
export type MessageTopic = keyof typeof messageTexts;

/** A message's content: the English text, and its topic with values, from which pages make the text in their language. */
export interface MessageContent {
  text: string;
  topic?: MessageTopic;
  values?: MessageValues;
  /** The kind of content that was left out on purpose and that a person may accept. Absent if something is lost or wrong. */
  kind?: LeftOutKind;
  /** Why a decision does not fit, where it speaks of one. */
  problem?: Problem;
}

/** The topics of what is left out on purpose. */
const leftOut: { [Topic in MessageTopic]?: LeftOutKind } = {
  "page-without-text": "picture",
  "control-character": "control-character",
  "half-character": "control-character",
  "direction-character": "control-character",
  "hidden-comment": "comments",
  "hidden-table": "comments",
  unchosen: "hidden-text",
  "cell-comments": "comments",
  "margin-comments": "comments",
  "page-comments": "comments",
  "text-off-page": "hidden-text",
  code: "script",
  "hidden-text": "hidden-text",
  "perhaps-hidden": "hidden-text",
  "hidden-row": "hidden-rows",
  "hidden-rows": "hidden-rows",
  "hidden-cell": "hidden-columns",
  "hidden-columns": "hidden-columns",
  "covered-cells": "hidden-text",
  "hidden-sheet": "hidden-sheet",
  "text-box": "text-box",
  picture: "picture",
  chart: "picture",
  drawing: "picture",
  sign: "picture",
  "embedded-document": "embedded-document",
  "embedded-object": "embedded-document",
  "above-headings": "text-outside",
  "other-table": "text-outside",
  "outside-goals": "text-outside",
};

/** A message's content by its topic, with the values that its text names. */
export function messageOf<Topic extends MessageTopic>(
  topic: Topic,
  ...[values]: ValuesFor<(typeof messageTexts)[Topic]>
): MessageContent {
  const given: MessageValues = values ?? {};
  const kind = leftOut[topic];
  return {
    text: fillText(messageTexts[topic], given),
    topic,
    ...(values ? { values: given } : {}),
    ...(kind ? { kind } : {}),
  };
}

/** What is said of a decision that does not fit. */
export const misfitOf = (entry: string, label: string, problem: Problem): MessageContent => ({
  ...messageOf("decision", { entry, label, problem: problem.text }),
  problem,
});
