import type { VerbRow } from "./verbRow";

/** Verbs of falling short, leaving undone, failing and cancelling. */
export const failureVerbs: readonly VerbRow[] = [
  {
    act: "lag",
    frame: "beside",
    verbs: "jäädä, jättää",
    beside:
      "kesken auki avoimeksi avoinna odottamaan roikkumaan keskeneräiseksi keskeneräisiksi vaiheeseen jumiin jälkeen",
  },
  {
    act: "leave-undone",
    frame: "beside",
    verbs: "jäädä, jättää",
    beside:
      "haaveeksi toiveeksi unelmaksi aikeeksi yritykseksi puheeksi puolitiehen puoliväliin puolikuntoon paperille suunnittelupöydälle piirustuspöydälle pöydälle hyllylle torsoksi tyngäksi väliin pois tekemättä toteutumatta haaveen jalkoihin lähtökuoppiin sikseen sillensä",
  },
  {
    act: "fall-short",
    frame: "beside",
    verbs: "jäädä",
    beside:
      "laihaksi laihoiksi heikoksi heikoiksi vaatimattomaksi vaatimattomiksi köyhäksi olemattomaksi pettymykseksi vajaaksi vaille alapuolelle tavoitteesta tavoitteistaan tavoitteestaan tavoitetasosta odotuksista puoleen uupumaan puuttumaan alijäämäiseksi tappiolliseksi riittämättömäksi pienempään vähäisempään alempaan matalampaan heikompaan pienemmäksi vähäisemmäksi alhaisemmaksi matalammaksi verran vajaaseen",
  },
  {
    act: "fall-short",
    frame: "beside",
    verbs: "muodostua, kertyä, asettua, kehittyä, osoittautua",
    beside: "vähäisemmäksi heikommaksi huonommaksi riittämättömäksi pettymykseksi",
  },
  { act: "leave-undone", frame: "beside", verbs: "jäädä, jättää", beside: "ilman vaille" },
  {
    act: "fall-short",
    frame: "beside",
    verbs: "vaihtua, muuttua, kääntyä, siirtyä, heikentyä, heiketä heikkenee, laskea, pudota putoaa, tippua",
    beside: "punaiseksi punaiseen punaiselle",
  },
  { act: "leave-undone", frame: "left", verbs: "jäädä, jättää, jättäytyä" },
  {
    act: "fall-short",
    frame: "beside",
    verbs: "tinkiä, lipsua, livetä lipeää, poiketa poikkeaa, myöhästyä, luistaa",
    beside:
      "*tavoitteesta *tavoitteista suunnitellusta suunnitelmasta suunnitelmista luvatusta lupauksesta lupauksista sovitusta määräajasta laadusta kirjatusta asetetusta vaaditusta",
  },
  { act: "leave-undone", frame: "free", verbs: "epäonnistua, tyssätä tyssää, töksähtää, tyrehtyä, estyä" },
  {
    act: "leave-undone",
    frame: "beside",
    verbs:
      "mennä menee mene meni mennyt mennään menty, valua, joutua, kuivua, johtaa, päätyä, haihtua, lipsahtaa, vuotaa, lipsua",
    beside:
      "pieleen mönkään myttyyn metsään vikaan hukkaan tyhjiin hiekkaan pipariksi plörinäksi poskelleen penkin kokoon ilmaan umpikujaan roskakoriin ohi",
  },
  {
    act: "leave-undone",
    frame: "beside",
    verbs: "karata karkaa, luistaa, livetä lipeää, menettää, heittää, pettää, valua, lipsahtaa, lipsua, luiskahtaa",
    beside:
      "käsistä hyppysistä näpeistä sormista otteesta ulottuvilta tavoitteen tavoite vuosi mahdollisuus peli toivo pyyhe kirves kirveen pyyhkeen menetetty",
  },
  {
    act: "lag",
    frame: "beside",
    verbs: "palauttaa, palautua, ottaa, tulla, saada, kärsiä, kohdata kohtaa, törmätä törmää",
    beside:
      "valmisteluun luonnosvaiheeseen uudelleenvalmisteluun takapakkia takaisku takaiskun takaiskuja vastoinkäymisiä vastoinkäymisen vaikeuksiin ongelmiin esteisiin",
  },
  { act: "leave-undone", frame: "goal", verbs: "karata karkaa" },
  {
    act: "leave-undone",
    frame: "beside",
    verbs: "pettää, rikkoa, lipsua, livetä lipeää, luistaa, syödä",
    beside: "lupaus lupauksen lupauksesta lupauksensa sana sanansa sanastaan",
  },
  {
    act: "leave-undone",
    frame: "beside",
    verbs: "loppua",
    beside: "aika kesken rahat raha määräraha",
  },
  { act: "cancel", frame: "beside", verbs: "poistaa, poistua, ottaa, vetää", beside: "käytöstä" },
  { act: "cancel", frame: "goal", verbs: "poistaa, poistua, hylätä hylkää" },
  {
    act: "fall-short",
    frame: "goal",
    verbs:
      "alittaa, alittua, laahata, uupua, puuttua, vajota vajoaa, etääntyä, loitontua, poiketa poikkeaa, hävitä häviää",
  },
  {
    act: "cancel",
    frame: "from",
    verbs:
      "poistaa, poistua, karsia karsii karsi karsi karsinut karsitaan karsittu, pudota putoaa, pudottaa, jättää, jäädä, supistaa",
  },
  {
    act: "cancel",
    frame: "free",
    verbs:
      "pysäyttää, vesittää, lakata lakkaa, perua, peruuttaa, peruuntua, peruutua, keskeyttää, keskeytyä, luopua, kaatua, romuttua, romuttaa, romahtaa, romahduttaa, torpata torppaa, raueta raukeaa, kariutua, lakkauttaa, hylätä hylkää, hyllyttää, jäädyttää, kuopata kuoppaa, haudata hautaa, mitätöidä, mitätöityä, karahtaa, vesittyä, luhistua, hautautua, kuivahtaa",
  },
  {
    act: "cancel",
    frame: "beside",
    verbs: "vetää, vetäytyä, ajaa, lopettaa, panna panee, laittaa, lakata lakkaa",
    beside:
      "jäihin naftaliiniin telakalle hyllylle takaisin pois hankkeesta kokeilun kokeilu hanke hankkeen toteuttamatta alas etsiminen valmistelu",
  },
];
