import { useMemo, useState } from "react";
import type { MarkedText, MarkedTexts } from "../../../../convert/marked/textRoles";
import { markedIn, textKey, wholeKey } from "../../../../convert/marked/textRoles";
import type { SourceDocument } from "../../../../convert/formats/sourceDocument";
import { beginningOf } from "../../../../convert/text/beginningOf";
import type { Dataset, Language } from "../../../../domain/dataset/schema";
import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import { LazyDetails } from "../components/LazyDetails";
import { Paged } from "../components/Paged";
import { TextField } from "../components/TextField";
import { usePendingChoices } from "../components/usePendingChoices";
import type { TextRoleChange } from "../draft/textRole";
import { documentTexts } from "../questions/documentTexts";
import type { DocumentText, TextName } from "../questions/documentTexts";
import type { RoundChoice } from "../questions/planChange";
import { TextRow } from "./TextRow";

interface TextsFieldProps {
  documents: readonly SourceDocument[];
  marked: MarkedTexts | undefined;
  dataset: Dataset;
  language: Language;
  /** The rounds that a text may tell of. */
  rounds: readonly RoundChoice[];
  onChange: (document: string, marked: TextRoleChange, above: readonly string[]) => void;
}

/** Every text of the documents, with a menu for what it is: for goals that were not found. */
export function TextsField({ startsOpen, ...rest }: TextsFieldProps & { startsOpen: boolean }) {
  const t = useTexts("studio");
  // Stays as it is while roles are given and taken away.
  const [isOpen] = useState(startsOpen || Object.keys(rest.marked ?? {}).length > 0);
  return (
    <LazyDetails summary={t("texts.title")} startsOpen={isOpen}>
      {() => (
        <>
          <p>{t("texts.help")}</p>
          {rest.documents.map((document) => (
            <DocumentTexts key={document.file} document={document} {...rest} />
          ))}
        </>
      )}
    </LazyDetails>
  );
}

function DocumentTexts({
  document,
  documents,
  marked,
  dataset,
  language,
  rounds,
  onChange,
}: TextsFieldProps & { document: SourceDocument }) {
  const t = useTexts("studio");
  const lang = useReportLang(language);
  const name = document.file.slice(document.file.indexOf("/") + 1);
  const entries = markedIn(marked, document.file);
  /** Parts of texts that have no role yet: only this page knows of them. */
  const [split, setSplit] = useState<readonly TextName[]>([]);
  const { texts, lost } = useMemo(
    () => documentTexts(document, entries, dataset, split),
    [document, entries, dataset, split],
  );
  const { pending, choose } = usePendingChoices<MarkedText | null>(dataset);
  const [words, setWords] = useState("");
  const [said, setSaid] = useState("");
  const found =
    words === "" ? 0 : texts.findIndex(({ words: text }) => text.toLowerCase().includes(words.toLowerCase()));
  const entryOf = ({ key, entry }: DocumentText) => {
    const chosen = pending.get(key);
    return chosen === undefined ? entry : chosen;
  };
  const change = (one: DocumentText, chosen: Pick<MarkedText, "role" | "roundId"> | null) => {
    choose(one.key, chosen && { ...one.marked, ...chosen });
    // All of them, since roles that were just given may not be read yet.
    const above = texts.slice(0, texts.indexOf(one)).map(({ key }) => key);
    onChange(name, { ...one.marked, ...(chosen ?? { role: null }) }, above);
  };
  const splitAt = (one: DocumentText, place: number) => {
    const { start, end } = one.marked.part ?? { start: 0, end: one.words.length };
    const part = { quote: one.words.slice(place), start: start + place, end };
    if (entryOf(one) !== null) change(one, null);
    setSplit([...split, { ...one.marked, part }]);
    setSaid(t("texts.split.done"));
  };
  const join = ({ marked: { text, nth, of } }: DocumentText) => {
    const whole = { text, ...(nth && of ? { nth, of } : {}) };
    const isOfIt = (one: TextName) => wholeKey(one) === wholeKey(whole);
    setSplit(split.filter((one) => !isOfIt(one)));
    if (entries.some(isOfIt)) onChange(name, { ...whole, role: null }, []);
    setSaid(t("texts.split.joined"));
  };
  return (
    <section>
      {documents.length > 1 && <h4>{name}</h4>}
      {lost.length > 0 && (
        <div className="studio-notice">
          <p>{t("texts.lost", { count: lost.length })}</p>
          <ul>
            {lost.map((entry) => (
              <li key={textKey(entry)}>
                <q {...lang}>{beginningOf(entry.part?.quote ?? entry.text)}</q>{" "}
                <button
                  type="button"
                  className="button-plain"
                  onClick={() => onChange(name, { ...entry, role: null }, [])}
                >
                  {t("plan.remove")}
                  <span className="visually-hidden"> {beginningOf(entry.part?.quote ?? entry.text)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <TextField label={t("texts.find")} about={name} value={words} onChange={setWords} />
      <p role="status">{found < 0 ? t("texts.notFound", { words }) : said}</p>
      <Paged key={found} items={texts.slice(Math.max(0, found))}>
        {(shown) => (
          <ul role="list" className="studio-texts">
            {shown.map((one) => (
              <TextRow
                key={one.key}
                one={one}
                entry={entryOf(one)}
                isRead={!pending.has(one.key)}
                rounds={rounds}
                lang={lang}
                onChange={(chosen) => {
                  setSaid("");
                  change(one, chosen);
                }}
                onSplit={(place) => splitAt(one, place)}
                onJoin={() => join(one)}
              />
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}
