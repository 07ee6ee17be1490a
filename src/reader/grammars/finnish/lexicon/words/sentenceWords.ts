import { beginsWith, oneOf } from "../../../../text/wordMatchers";

/** Words by which a sentence ties its clauses together, or leaves what it tells to another place. */
export const sentenceWords = {
  /** It opens a label that names a forecast. */
  foresees: beginsWith("ennust arvio"),
  only: oneOf("vain ainoastaan"),
  /** What the clause before told: "mutta se edellyttää". */
  it: oneOf("se tämä mikä joka mutta"),
  conjunction: oneOf("mutta vaan joten eli ja sekä että"),
  demands: oneOf("edellyttää edellyttäisi vaatii vaatisi vaatinee edellyttänee"),
  /** "Raportoidaan toisaalla". */
  reports: beginsWith("raportoi kerrotaan esitet"),
  apart: oneOf("toisaalla erikseen"),
  thisYear: oneOf("nyt tänä kuluvana"),
  /** "Näistä huolimatta". */
  allThat: oneOf("näistä tästä siitä niistä"),
} as const;
