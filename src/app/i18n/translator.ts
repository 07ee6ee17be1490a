import type { Language } from "../../domain/dataset/schema";
import type { Namespace, Texts } from "./texts";

/*
 * The few things that the interface asks of a library for texts: keys by namespace, values in them, one and many. The library did them in 13 kB of
 * the first load, an eleventh of it.
 */

/** The keys of texts: a dot between the levels, and without the ending that a count decides. */
type KeyOf<T> = {
  [Key in keyof T & string]: T[Key] extends string ? WithoutCount<Key> : `${Key}.${KeyOf<T[Key]>}`;
}[keyof T & string];
type WithoutCount<Key extends string> = Key extends `${infer Base}_${"zero" | "one" | "other"}` ? Base : Key;

/** What stands in a text's places; `count` also decides between one and many. */
export type TextValues = Readonly<Record<string, string | number | undefined>>;

/** Gives the text of a key, with the values in their places. */
export type Translate<N extends Namespace> = (key: KeyOf<Texts[N]>, values?: TextValues) => string;

/** The texts of one language, as far as they have been added. */
export interface Translator {
  readonly language: Language;
  texts: <N extends Namespace>(namespace: N) => Translate<N>;
  add: (namespace: string, texts: TextTree) => void;
  has: (namespace: Namespace) => boolean;
}

/** Texts within texts. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** A translator without texts. `missing` says what stands where there is no text: the key, unless told otherwise. */
export function createTranslator(language: Language, missing: (key: string) => string = (key) => key): Translator {
  const namespaces = new Map<string, TextTree>();
  const plural = new Intl.PluralRules(language);
  const find = (namespace: string, key: string): string | undefined => {
    let at: string | TextTree | undefined = namespaces.get(namespace);
    for (const step of key.split(".")) at = typeof at === "object" ? at[step] : undefined;
    return typeof at === "string" ? at : undefined;
  };
  return {
    language,
    texts:
      (namespace) =>
      (key, values = {}) => {
        const { count } = values;
        const text =
          (typeof count === "number"
            ? ((count === 0 ? find(namespace, `${key}_zero`) : undefined) ??
              find(namespace, `${key}_${plural.select(count)}`))
            : undefined) ?? find(namespace, key);
        if (text === undefined) return missing(key);
        return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
      },
    add: (namespace, texts) => void namespaces.set(namespace, texts),
    has: (namespace) => namespaces.has(namespace),
  };
}
