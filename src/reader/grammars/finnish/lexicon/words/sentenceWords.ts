import { beginsWith, oneOf } from "../../../../text/wordMatchers";

/** Words that link the clauses of a sentence, or refer to another part of the report. */
export const sentenceWords = {
  /** The beginning of a label for a forecast. */
  foresees: beginsWith("ennust arvio"),
  only: oneOf("vain ainoastaan"),
  /** Pronouns for what the clause before said: "mutta se edellyttää". */
  it: oneOf("se tämä mikä joka mutta"),
  conjunction: oneOf("mutta vaan joten eli ja sekä että"),
  demands: oneOf("edellyttää edellyttäisi vaatii vaatisi vaatinee edellyttänee"),
  /** "Raportoidaan toisaalla". */
  reports: beginsWith("raportoi kerrotaan esitet"),
  apart: oneOf("toisaalla erikseen"),
  thisYear: oneOf("nyt tänä kuluvana"),
  /** "Nyt …", "Silti …": what follows takes the place of what was. */
  sinceThen: oneOf("nyt nyttemmin sittemmin silti lopulta"),
  /** "Näistä huolimatta". */
  allThat: oneOf("näistä tästä siitä niistä"),
} as const;
