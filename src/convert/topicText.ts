/** What stands in the places of a text: words of the document as they are, or numbers. */
export type MessageValues = Readonly<Record<string, string | number>>;

type SlotsIn<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | SlotsIn<Rest>
  : never;

/** The values that a text needs, as arguments: none where it has no places for them. */
export type ValuesFor<Text extends string> = [SlotsIn<Text>] extends [never]
  ? []
  : [Readonly<Record<SlotsIn<Text>, string | number>>];

/** An English text with values in its places, `{{…}}`. */
export const fillText = (text: string, values: MessageValues): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => shown(values[name] ?? ""));

const shown = (value: string | number): string => (typeof value === "number" ? value.toLocaleString("en") : value);
