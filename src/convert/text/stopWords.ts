import { stemmer as englishStem } from "@orama/stemmers/english";
import { stemmer as finnishStem } from "@orama/stemmers/finnish";
import { stemmer as swedishStem } from "@orama/stemmers/swedish";
import { stopwords as englishStops } from "@orama/stopwords/english";
import { stopwords as finnishStops } from "@orama/stopwords/finnish";
import { stopwords as swedishStops } from "@orama/stopwords/swedish";
import type { Language } from "../../domain/dataset/schema";

/** A word without its endings, as far as a stemmer can tell. */
export const stemOf: Record<Language, (word: string) => string> = { fi: finnishStem, sv: swedishStem, en: englishStem };

/**
 * Words that every report uses of every target: of goals, verdicts, forecasts, ways of working and time. They tell one target from another no
 * better than a stop word does. The first list holds how such words begin, the second whole words in the forms that reports use.
 */
const register: Record<Language, { beginnings: readonly string[]; words: readonly string[] }> = {
  fi: {
    beginnings: (
      "tavoit osatavoit vuositavoit sitova toteutu toteud toteute toteutt toteum saavutet saavutt saavuta täytty täyty täyttä täytet ylitty ylity ylitt ylitä " +
      "alittu alitet alitt alitä onnistu valmistu ennust ennako arvioi epävarm epäselv suunnitell siirty siirre siirr peruttu peruut peruun kesken käynnis " +
      "aloit aloite jatku etene edenny edisty riippu liittyy uhkaa uhkaav jäädä jää jäi jään myöhäst viiväst lykkä lykät pääst ylle yllet yltä " +
      "yltää järjest"
    ).split(" "),
    words: (
      "arvio arvion ennuste tilanne tilanteen vuosi vuoden vuonna vuotta vuodelle vuoteen vuodesta vuotuinen kuluva kuluvan aikana aikataulu " +
      "aikataulun aikataulussa mukaan mukaisesti mukaiset mukainen perusteella osalta osittain pääosin lähes edelleen vielä jo myös yhä tulee tulla " +
      "tullaan saada saatu saatiin saadaan tehdä tehty tehdään tehtiin alku loppu alussa lopussa alkuvuosi loppuvuosi alkuvuonna loppuvuonna " +
      "alkuvuoden loppuvuoden kevät keväällä kevään syksy syksyllä syksyn kesä kesällä kesän talvi talvella talven kuukausi kuukauden neljännes " +
      "vuosineljännes vuosineljänneksen varaus varauksella suunnitelma suunnitelman hanke hankkeen hanketta työ työn työtä jälkeen ennen kuitenkin " +
      "koska joten sillä vain noin hyvin riski riskit päivä ajankohta käyttöön käytössä käytössään käytetään käytetty käyttää mennessä lukien lisäksi muun muassa kaikki kaikissa osa osassa yksi kaksi " +
      "kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen"
    ).split(" "),
  },
  sv: {
    beginnings:
      "mål delmål uppnå uppfyll förverklig genomför bedöm beräkn förväntas försena skjut skjuts flytta ställ osäker".split(
        " ",
      ),
    words:
      "nås nåddes nått når prognos enligt år året årets under kvartal redan ännu också plan planen risk arbetet arbete vår våren höst hösten sommar sommaren vinter vintern början slutet månad del delvis helt inte blir blev pågår tidtabell tidtabellen".split(
        " ",
      ),
  },
  en: {
    beginnings: "goal target achiev reach forecast assess postpon cancel delay".split(" "),
    words:
      "met meet year during quarter already still also plan risk work spring autumn summer winter beginning end month partly not will be schedule".split(
        " ",
      ),
  },
};

const stops: Record<Language, ReadonlySet<string>> = {
  fi: new Set([...finnishStops, ...register.fi.words]),
  sv: new Set([...swedishStops, ...register.sv.words]),
  en: new Set([...englishStops, ...register.en.words]),
};

/** A month in any case: "maaliskuussa", "i mars" has no ending to know it by. */
const month = /^(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu/;

/** Whether a word in lower case belongs to the register of reports rather than to a subject. */
export const isRegister = (word: string, language: Language): boolean =>
  stops[language].has(word) ||
  register[language].beginnings.some((beginning) => word.startsWith(beginning)) ||
  (language === "fi" && month.test(word));
