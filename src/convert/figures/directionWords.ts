import type { Language } from "../../domain/dataset/schema";

/**
 * Words of indicators that tell which way is good. A star stands for the rest of a word, an underscore for a space. A word belongs here only where no report
 * could wish for the opposite: visits of a library, but not of an emergency room.
 */
export interface DirectionWords {
  /** More of it is good. */
  readonly higher: string;
  /** Less of it is good. */
  readonly lower: string;
  /** What is done about something bad: of complaints answered, a larger share is good. */
  readonly handled: string;
  /** It names a share. */
  readonly share: string;
  /** It turns what the other words mean, or is about something else: the fall of emissions, what was not answered, a plan against bullying. */
  readonly turns: string;
}

export const directionWords: Readonly<Record<Language, DirectionWords>> = {
  fi: {
    higher: `tyytyväi* *tyytyväisyy* suosittelu* suosittel* nps asiakaskokemu* työntekijäkokemu* läpäisyaste* läpäisy valmistuneet valmistuneiden kelpoi*
      turvalliseksi turvallisuudentun* koettu_turvallisuus kierrätysaste* hyödyntämisaste* uusiutuvan uusiutuvien fossiilittom* omavaraisuusaste* tulorahoitu*
      vuosikate* kävijät kävijöi* *kävijämäärä* matkustaj* matkustajamäärä* lainaukset lainausten osallistujamäärä* osallistujien osallistujia oppisopimu*
      esteettöm* täsmällisyy* työllisyysaste* aktivointi* rokotuskattavuu* rokotuspeitto* rokotetuista sähköbuss* latauspiste* rintaruokin*`,
    lower: `*poissaolo* sairauspäiv* valitukset valituksia valitusten reklamaatio* kantelut kanteluiden muistutukset muistutuksia muistutusten odotusaika odotusajat
      jonotusaika jonotusajat odottavien jonossa *käsittelyaika *käsittelyajat läpimenoaika läpimenoajat vasteaika vasteajat *työttömyysaste* työttömyys
      *päästöt *päästöjen energiankulutu* vedenkulutu* lämmönkulutu* sähkönkulutu* ominaiskulutu* sekajät* ruokahävik* biojätehävik* *tapaturmat *tapaturmien
      tapaturmataajuu* onnettomuudet onnettomuuksien keskeyttämi* keskeyttän* eronneiden kiusatuksi kiusattujen rikokset rikosten väkivaltatilante* asunnottomuu*
      asunnottomia henkilöstön_vaihtuvuus lähtövaihtuvuus myöhästymi* peruunt* perutut peruttujen häiriöt häiriöiden lainakanta* vuotoved* häädöt häätöjen`,
    handled: `käsitel* vastat* ratkais* hoidet* selvitet* selvitysaste määräajassa tavoiteajassa ajallaan`,
    share: `osuus osuudet *prosentti %`,
    turns: `*vähennys *vähennykset *vähenemä vähenemi* vähentämi* lasku pienen* alenema ehkäis* vältet* torjut* ilman ei eivät yli myöhässä ylittän* käsittelemät*
      vastaamat* ratkaisemat* *säästö* *ohjelma* suunnitelma* koulutu* malli* hank* vastai* palan* muuto* kasvu* kehity* tuki tuen epätyytyväi* sija* sijoitu*`,
  },
  sv: {
    higher: `nöjda nöjd nöjdhet* *nöjdhet nöjdhetsindex nki nmi nps rekommender* behöriga behörighet gymnasiebehörighet* högskolebehörighet* legitimerade examen
      genomströmning* godkända trygghet* trygga *återvinning* återvunn* förnybar* fossilfri* eldriv* elbuss* laddpunkter laddstolpar soliditet* självfinansieringsgrad*
      kostnadstäckningsgrad* besökare biblioteksbesök* museibesök* badbesök* resor kollektivtrafikresor resande resenärer deltagare tillgänglighetsanpassa*
      punktlighet* rättidighet* vaccinationsgrad* vaccinerade sysselsättningsgrad* lärlingar marknadsandel* fiberanslutna`,
    lower: `*frånvaro *frånvaron sjuktal* sjukdagar klagomål klagomålen reklamationer väntetid* kötid* *handläggningstid* svarstid* ledtid* genomloppstid* väntande
      *arbetslöshet* *utsläpp *utsläppen energianvändning* energiförbrukning* elförbrukning* vattenförbrukning* restavfall* matsvinn* olyckor *olyckor olycksfall*
      arbetsskador* avhopp kränkningar brott våldsbrott inbrott hemlöshet* antal_hemlösa personalomsättning* inställda försening förseningar driftstopp*
      driftavbrott* störningar vräkningar låneskuld* läckage* vakanser`,
    handled: `besvarade besvaras besvarats hanterade handlagda lösta åtgärdade uppklarade uppklaring* rätt_tid`,
    share: `andel andelen procent %`,
    turns: `*minskning* minskade minskat sänkning* *besparing* förebygg* undvik* utan inte ej icke ingen obesvarade över mer försenade missade missnöjda otrygg* bil bilen flyg
      *program* plan planer utbild* *utbildning projekt* mot återgång* förändring* ändring* utveckling* tillväxt* ökning* stöd placering*`,
  },
  en: {
    higher: `satisfaction satisfied recommend recommending nps recycling recycled renewable punctuality on_time visitors library_visits museum_visits passengers
      qualified apprentices apprenticeships vaccinated accessible safe participants employment_rate attendance_rate`,
    lower: `absence absences sickness complaints grievances waiting_time waiting_times queue arrears unemployment emissions accidents injuries crimes burglaries
      homelessness staff_turnover cancelled cancellations delays outages evictions leakage contamination dropouts reoffending`,
    handled: `answered resolved handled processed acknowledged responded solved cleared detected upheld helped supported housed rehoused on_time`,
    share: `share percentage proportion percent %`,
    turns: `reduction reductions reduced reduce decrease saved savings avoided prevented prevention* without not no never unanswered unresolved over exceeding more late
      fall falls programme* plan plans training project* against strategy policy returned change growth increase dissatisfied support rank* position`,
  },
};
