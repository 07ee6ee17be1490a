import { useId, useMemo, useState } from "react";
import type { MarkedText, MarkedTexts } from "../../../../convert/marked/textRoles";
import { markedIn, textRoles } from "../../../../convert/marked/textRoles";
import type { SourceDocument } from "../../../../convert/formats/sourceDocument";
import { beginningOf } from "../../../../convert/text/beginningOf";
import type { Dataset, Language } from "../../../../domain/dataset/schema";
import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import { LazyDetails } from "../components/LazyDetails";
import { Paged } from "../components/Paged";
import { TextField } from "../components/TextField";
import { usePendingChoices } from "../components/usePendingChoices";
import { textKey } from "../draft/textRole";
import type { TextRoleChange } from "../draft/textRole";
import { documentTexts } from "../questions/documentTexts";
import type { DocumentText } from "../questions/documentTexts";
import { useRoundName } from "./useRoundName";

interface TextsFieldProps {
  documents: readonly SourceDocument[];
  marked: MarkedTexts | undefined;
  dataset: Dataset;
  language: Language;
  /** The ids of the rounds that a text may tell of. */
  rounds: readonly string[];
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
  const { texts, lost } = useMemo(() => documentTexts(document, entries, dataset), [document, entries, dataset]);
  const { pending, choose } = usePendingChoices<MarkedText | null>(dataset);
  const [words, setWords] = useState("");
  const found =
    words === "" ? 0 : texts.findIndex(({ marked: { text } }) => text.toLowerCase().includes(words.toLowerCase()));
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
  return (
    <section>
      {documents.length > 1 && <h4>{name}</h4>}
      {lost.length > 0 && (
        <div className="studio-notice">
          <p>{t("texts.lost", { count: lost.length })}</p>
          <ul>
            {lost.map((entry) => (
              <li key={textKey(entry)}>
                <q {...lang}>{beginningOf(entry.text)}</q>{" "}
                <button
                  type="button"
                  className="button-plain"
                  onClick={() => onChange(name, { ...entry, role: null }, [])}
                >
                  {t("plan.remove")}
                  <span className="visually-hidden"> {beginningOf(entry.text)}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <TextField label={t("texts.find")} about={name} value={words} onChange={setWords} />
      <p role="status">{found < 0 ? t("texts.notFound", { words }) : ""}</p>
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
                onChange={(chosen) => change(one, chosen)}
              />
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}

function TextRow({
  one: { marked, goal, fits },
  entry,
  isRead,
  rounds,
  lang,
  onChange,
}: {
  one: DocumentText;
  entry: MarkedText | null;
  isRead: boolean;
  rounds: readonly string[];
  lang: { lang?: Language };
  onChange: (chosen: Pick<MarkedText, "role" | "roundId"> | null) => void;
}) {
  const t = useTexts("studio");
  const roundName = useRoundName();
  const id = useId();
  const choices = textRoles.flatMap((role): Pick<MarkedText, "role" | "roundId">[] => [
    { role },
    ...(role === "round" ? rounds.map((roundId) => ({ role, roundId })) : []),
  ]);
  const keyOf = ({ role, roundId = "" }: Pick<MarkedText, "role" | "roundId">) => `${role} ${roundId}`;
  return (
    <li data-role={entry?.role}>
      <div>
        <span id={id} {...lang}>
          {marked.text}
        </span>
        {entry === null && goal !== null && (
          <span className="muted">
            {" "}
            {t("texts.ofGoal")} <q {...lang}>{beginningOf(goal)}</q>
          </span>
        )}
        {entry !== null && isRead && !fits && <strong> {t("texts.misfit")}</strong>}
      </div>
      <select
        className="select"
        aria-label={t("texts.role")}
        aria-describedby={id}
        value={entry ? keyOf(entry) : ""}
        onChange={(event) => onChange(choices.find((choice) => keyOf(choice) === event.target.value) ?? null)}
      >
        <option value="">{t("texts.none")}</option>
        {choices.map((choice) => (
          <option key={keyOf(choice)} value={keyOf(choice)}>
            {t(`texts.roles.${choice.role}`)}
            {choice.roundId === undefined ? "" : `: ${roundName(choice.roundId)}`}
          </option>
        ))}
      </select>
    </li>
  );
}
