import { beginsWith, either, oneOf } from "../../../../text/wordMatchers";

/** Words of a matrix clause that decide whether its dependent clause is a fact, a doubt or a wish. */
export const dependenceWords = {
  /** "Olisi uskaliasta luvata, että …": a promise that somebody hesitates to make. */
  hesitates: either(
    beginsWith("epäröi empi empii arastele kieltäyty halutt vastahakois varov"),
    oneOf(
      "uskaliasta rohkeaa uhkarohkeaa ennenaikaista harkitsematonta epäviisasta typerää vaikea vaikeaa mahdotonta tuskin",
    ),
  ),
  /** What is promised, with a word of hesitation or a denial beside it: "emme voi luvata, että …". */
  pledges: oneOf("luvata lupaamasta lupaamaan lupaisin taata vannoa vannomaan sanoa väittää"),
  /** "Pelätään, että …". */
  fears: beginsWith("pelät pelkä"),
  /** Words of asking, hoping or deciding: a clause that depends on them is no forecast. */
  wishes: oneOf(
    "tavoitteena tavoitteeksi tärkeää tärkeäa tärkeä edellyttää edellyttäen edellytetään toivotaan toivottavaa varmistaa varmistetaan varmistettava huolehditaan huolehtia tarkoitus tarkoituksena päätettiin päätti päättänyt esitetään ehdotetaan ehdottaa esittää suositellaan suosittelee vaaditaan vaatii selvitetään seurataan tavoitellaan sovittiin sovittu",
  ),
  /** "Tehdään niin, että …" tells a purpose. */
  so: oneOf("siten niin"),
  /** "Tavoitteena on, että …". */
  states: oneOf("tavoite tavoitteena tavoitteeksi"),
  /** Words of signs, reasons and beliefs. Only if these are denied is the problem in the dependent clause denied too: "kukaan ei kiistä, että …" does not. */
  suggests: either(
    beginsWith(
      "viitta viittaa viitte vihje aihe näytä näköpiiri osoit merkk usko odote odota ennuste ennako arvio epäil havait pelkä",
    ),
    oneOf("näy syytä tiedossa riskiä vaaraa pelkoa uhkaa puolla"),
  ),
  /** "Mitään ei ole näkyvissä, mikä estäisi …". */
  nothing: oneOf("mikään mitään mistään estettä esteitä syytä seikkoja tekijöitä asioita riskejä uhkia"),
  that: oneOf("mikä joka jotka mitkä"),
} as const;
