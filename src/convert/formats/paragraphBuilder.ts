import { unwantedCharacter } from "./leftOut";
import type { Paragraph } from "./paragraph";

/** Builds one paragraph after another from runs of text. */
export interface ParagraphBuilder {
  add: (text: string, bold: boolean) => void;
  /** Begins a new line of the paragraph. */
  breakLine: () => void;
  /** Whether nothing has been added to the open paragraph. */
  isEmpty: () => boolean;
  /** Ends the paragraph and gives it; null where it holds nothing but white space. */
  take: (item: boolean) => Paragraph | null;
}

/** `reflow`: white space that holds an end of line is a space. `leaveOut` gets each character that is not kept. */
export function paragraphBuilder(leaveOut: (character: string) => void, reflow = false): ParagraphBuilder {
  let text = "";
  let boldLead = { start: 0, end: 0 };
  let stillBold = true;
  return {
    add: (received, bold) => {
      let kept = received;
      if (unwantedCharacter.test(received))
        kept = received.replace(everyUnwanted, (character) => {
          leaveOut(character);
          return "";
        });
      if (reflow) kept = kept.replace(/[ \t\n\r\f]+/g, (blank) => (/[\t\n\r\f]/.test(blank) ? " " : blank));
      if (reflow && text === "") kept = kept.trimStart();
      const before = text.length;
      text += kept;
      if (kept.trim() === "") return;
      if (bold && stillBold) {
        const start = boldLead.end > 0 ? boldLead.start : before + kept.length - kept.trimStart().length;
        boldLead = { start, end: before + kept.trimEnd().length };
      } else stillBold = false;
    },
    breakLine: () => {
      text += "\n";
    },
    isEmpty: () => text === "",
    take: (item) => {
      const whole = reflow ? text.trimEnd() : text;
      const taken = whole.trim() === "" ? null : { text: whole, boldLead, item };
      text = "";
      boldLead = { start: 0, end: 0 };
      stillBold = true;
      return taken;
    },
  };
}

const everyUnwanted = new RegExp(unwantedCharacter, "gu");
