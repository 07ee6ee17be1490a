/** One paragraph of a cell or of running text: its decoded text as received, and what its markup said of it. */
export interface Paragraph {
  text: string;
  /** The range of the text that opens it in bold; empty where it opens plain. A title is such a lead. */
  boldLead: { start: number; end: number };
  /** It is an item of a list. */
  item: boolean;
}

/** A paragraph without any bold words. */
export const plainParagraph = (text: string): Paragraph => ({ text, boldLead: { start: 0, end: 0 }, item: false });

/** The whole paragraph is bold: a sub-heading. */
export const isBold = ({ text, boldLead }: Paragraph): boolean =>
  boldLead.end > 0 && text.slice(boldLead.end).trim() === "" && text.slice(0, boldLead.start).trim() === "";

/** The bold words that open the paragraph, or "". */
export const boldLeadOf = ({ text, boldLead }: Paragraph): string => text.slice(boldLead.start, boldLead.end);
