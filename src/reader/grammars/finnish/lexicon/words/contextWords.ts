import { beginsWith, either, endsWith, oneOf } from "../../../../text/wordMatchers";
import { verbForms } from "../verbForms";

/** Words around a verb that say how much was reached, compared with what, and on which conditions. */
export const contextWords = {
  ofSome: endsWith("ssa ssä lla llä lta ltä ten den jen"),
  outOf: endsWith("sta stä"),
  instead: oneOf("sijaan sijasta"),
  sooner: oneOf("nopeammin paremmin aikaisemmin aiemmin"),
  /** "Suunniteltua nopeammin". */
  thanPlanned: oneOf(verbForms("suunnitella, arvioida, odottaa, ennakoida, tavoitella", ["got-done"])),
  /** "Hyvää vauhtia". */
  atGood: oneOf("hyvää kovaa täyttä"),
  only: oneOf("vain ainoastaan"),
  evenMore: oneOf("jo jopa"),
  conditional: oneOf("ehdolla edellyttäen olettaen edellytyksellä edellytyksin salliessa"),
  worse: oneOf("heikommin huonommin vähemmän hitaammin"),
  expectations: oneOf("odotusten ennusteen ennusteiden ennakoidun odotetun"),
  /** "Pitkällä aikavälillä". */
  inRange: oneOf("aikavälillä tähtäimellä"),
  long: oneOf("pitkällä pidemmällä"),
  quite: oneOf("aivan ihan täyteen"),
  ruleOut: oneOf("sulkea poissulkea poissuljettu poissuljettua"),
  /** With these before it, "osin" is in this or that respect: "tältä osin". */
  inThisRespect: oneOf("tältä siltä näiltä niiltä kaikilta omalta"),
  beforeNumber: oneOf("lähes melkein miltei likimain enintään puolet"),
  savings: oneOf("säästöistä säästötavoitteesta määrärahasta määrärahoista"),
  /** "Suunnitellut tilaisuudet pidettiin". */
  promised: oneOf(
    "edellyttämä edellyttämät pyytämä vaatima vaatimat ohjelmoitu ohjelmoidut budjetoidut suunniteltu suunnitellut sovitut sovittu luvatut luvattu edellytetyt edellytetty vaaditut vaadittu tavoitellut kaavaillut päätetyt",
  ),
  done: endsWith("tiin tty ttu nut nyt neet tu ty i ivat"),
  notBefore: oneOf("vasta"),
  /** After "koko": "koko vuoden", "koko henkilöstölle". */
  notAll: either(
    beginsWith("vuo ajan aika kausi kauden kevä syksy kesä talve päiv viik kuukau maan maass maakun"),
    endsWith("lle lta ltä n"),
  ),
  /** After "koko": "koko alueella". */
  inAll: endsWith("ssa ssä lla llä"),
  turns: oneOf("mutta vaan"),
  /** "…, joskaan ei lännessä", "…, ei kuitenkaan lännessä". */
  excepting: oneOf("joskaan kuitenkaan tosin"),
  inPlace: endsWith("ssa ssä lla llä lta ltä sta stä osalta"),
  /** After "jo": "jo elokuussa". */
  early: either(endsWith("kuussa kuun"), oneOf("keväällä kesällä syksyllä juhannuksena pääsiäisenä vappuna")),
  /** Before "osalta": not a part, "koko vuoden osalta", "jokaisen yksikön osalta". */
  ofAll: oneOf("koko kaikkien jokaisen kunkin molempien kummankin"),
  ofTime: beginsWith("vuo vuod kaude tilikaude kuukaude"),
  /** "Toiselta osaltaan", "yhdeltä osaltaan". */
  aSide: oneOf("toiselta yhdeltä"),
} as const;
