import type { Language, SiteSettings } from "../../../domain/dataset/schema";
import statement from "./statement.json";

type InLanguages = Record<Language, string>;

/** What the accessibility statement says of this site. `contact` and `provider` are empty until the publisher sets them. */
export interface AccessibilityFacts {
  provider: string | null;
  state: "full" | "partial" | "none";
  prepared: string;
  reviewed: string | null;
  external: boolean;
  contact: { email: string | null; phone: string | null; form: string | null };
  tested: { date: string; what: InLanguages }[];
  shortcomings: { criterion: string | null; what: InLanguages }[];
  supervisor: Supervisor;
}

/** The supervising authority's public contact points; since 2025 one agency for the whole country. */
interface Supervisor {
  authority: InLanguages;
  unit: InLanguages;
  site: Record<Language, { name: string; address: string }>;
  email: InLanguages;
  phone: string;
}

const states = ["full", "partial", "none"] as const;

/** Merges what is known of the software with what the publisher says of this site. An unknown state counts as the lowest. */
export function accessibilityFacts({ publisher, contact = {}, accessibility = {} }: SiteSettings): AccessibilityFacts {
  return {
    provider: publisher ?? null,
    contact: { email: contact.email ?? null, phone: contact.phone ?? null, form: contact.form ?? null },
    state: accessibility.state ?? states.find((state) => state === statement.state) ?? "none",
    prepared: accessibility.prepared ?? statement.prepared,
    reviewed: accessibility.reviewed ?? null,
    external: accessibility.external ?? false,
    tested: accessibility.tested ?? statement.tested,
    shortcomings: accessibility.shortcomings ?? statement.shortcomings,
    supervisor: statement.supervisor,
  };
}

/** The file for the publisher to complete, named on the page while the statement is unfinished. */
export const accessibilityFile = "sources/site.json";
