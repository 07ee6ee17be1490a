import type { Translations } from "../../domain/dataset/schema";
import { nameKey } from "../text/nameKey";
import { slugify } from "../../domain/text/slugify";

/** A theme or programme as the whole organisation calls it: its name, other forms that reports use, and its name in other languages. */
interface Term {
  name: string;
  aliases?: string[] | undefined;
  fi?: string | undefined;
  sv?: string | undefined;
  en?: string | undefined;
}

interface KnownTerm {
  id: string;
  name: string;
  aliases: string[];
  translations: Translations;
}

/**
 * The themes or the programmes of all reports: one entry for one thing, by its name or any of its aliases, with an id that stays what it was once
 * published. Terms that no report names are left out.
 */
export class Terms {
  private readonly byKey = new Map<string, KnownTerm>();
  private readonly used: KnownTerm[] = [];
  private readonly ids: Set<string>;
  private readonly vocabulary = new Map<string, Term>();
  private readonly remembered: Map<string, string>;

  constructor(vocabulary: readonly Term[], remembered: readonly { id: string; name: string }[]) {
    for (const term of vocabulary)
      for (const form of [term.name, ...(term.aliases ?? [])]) this.vocabulary.set(nameKey(form), term);
    this.remembered = new Map(remembered.map(({ id, name }) => [nameKey(name), id]));
    this.ids = new Set(remembered.map(({ id }) => id));
  }

  /** The entry for a name as received; made when it is first named. */
  of(received: string): KnownTerm {
    const term = this.vocabulary.get(nameKey(received));
    const name = term?.name ?? received;
    const known = this.byKey.get(nameKey(name)) ?? this.make(name, term);
    if (nameKey(received) !== nameKey(known.name)) this.alias(known, received);
    return known;
  }

  /** Another form of the name in some report. */
  alias(known: KnownTerm, form: string): void {
    if (form !== known.name && !known.aliases.includes(form)) known.aliases.push(form);
  }

  all(): KnownTerm[] {
    return [...this.used];
  }

  private make(name: string, term: Term | undefined): KnownTerm {
    const { fi, sv, en } = term ?? {};
    const translations = { ...(fi && { fi }), ...(sv && { sv }), ...(en && { en }) };
    const made: KnownTerm = { id: this.idFor(name, term?.aliases ?? []), name, aliases: [], translations };
    this.byKey.set(nameKey(name), made);
    this.used.push(made);
    return made;
  }

  private idFor(name: string, aliases: readonly string[]): string {
    const remembered = [name, ...aliases]
      .map((form) => this.remembered.get(nameKey(form)))
      .find((id) => id !== undefined);
    if (remembered !== undefined && !this.used.some(({ id }) => id === remembered)) return remembered;
    const slug = slugify(name);
    let id = slug;
    for (let number = 2; this.ids.has(id); number += 1) id = `${slug}-${number}`;
    this.ids.add(id);
    return id;
  }
}
