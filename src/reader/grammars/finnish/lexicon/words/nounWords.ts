import { beginsWith, endsWith, oneOf } from "../../../../text/wordMatchers";
import { verbForms } from "../verbForms";

/** Nouns and adjectives of delay, chance and trouble, and the words beside them. */
export const nounWords = {
  within: endsWith("ssa ssä"),
  fromIt: endsWith("sta stä"),
  /** A delay as a noun. */
  delayed: oneOf("viivästyminen myöhästyminen viivästys lykkääntyminen pitkittyminen"),
  /** Words that say that a delay is feared or prevented, and has not happened. */
  feared: beginsWith("est ehkäis vält uhka riski mahdolli"),
  deviations: oneOf("poikkeama poikkeamaa poikkeamat poikkeamia"),
  obstacles: oneOf("esteitä estettä viiveitä viivettä viivästyksiä riskejä ongelmia uhkia"),
  inSight: oneOf("näköpiirissä näkyvissä tiedossa odotettavissa havaittavissa"),
  laterThan: oneOf("myöhemmin hitaammin myöhempään myöhäisemmin"),
  /** "Suunniteltua myöhemmin", "myöhemmin kuin …". */
  thanPlanned: oneOf(
    `kuin aiottu aiottua ${verbForms("suunnitella, sopia, luvata, arvioida, odottaa, ennakoida, tavoitella", ["participle", "got-done"])}`,
  ),
  likely: oneOf("todennäköistä todennäköinen todennäköiseltä todennäköisenä"),
  possible: oneOf("mahdollista mahdollinen mahdollisuus realistista realistinen"),
  /** Words that say that a failure, expressed by a noun, may still come. */
  near: oneOf("lähellä näköpiirissä odotettavissa uhkaa uhkana ilmeinen ilmeistä"),
  /** Verbs of going over, as lemmas. */
  overruns: oneOf("ylittyä ylittää"),
  realistic: oneOf("realistista realistinen realistiset"),
  impossible: oneOf("mahdotonta mahdoton mahdottomaksi mahdottomalta"),
  toTell: oneOf(verbForms("arvioida, ennustaa, ennakoida, sanoa, todeta", ["infinitive"])),
  prerequisite: oneOf("edellytyksiä edellytystä edellytykset edellytys mahdollisuuksia mahdollisuutta"),
  certain: oneOf("varmaa varma varmalta varmana varmistunut taattu taattua selvää"),
} as const;
