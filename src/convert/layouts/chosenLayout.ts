/**
 * The layouts that a person can choose for a document that several layouts fit: its tables are read row by row as they stand, none of them as a card or a part of a goal;
 * or its prose by labels that open each goal, or by headings, numbers and sentences.
 */
export const chosenLayouts = ["rows", "labels", "headings"] as const;
/** One of {@link chosenLayouts}. */
export type ChosenLayout = (typeof chosenLayouts)[number];

/** The layouts that a person has settled, by the names of the documents. */
export type ChosenLayouts = Readonly<Record<string, ChosenLayout>>;

/** What a person has settled of a document; undefined leaves it to the reader. */
export const chosenFor = (layouts: ChosenLayouts = {}, file: string): ChosenLayout | undefined => {
  const name = file.slice(file.indexOf("/") + 1);
  return Object.hasOwn(layouts, name) ? layouts[name] : undefined;
};
