import type { LeftOutKind } from "../../../../convert/formats/leftOut";
import type { Message } from "../../../../convert/message";
import { useTexts } from "../../../i18n/translation";
import { groupMessages } from "../questions/messageGroups";

/** Nobody reads more places of one kind. */
const mostPlaces = 20;

/** What was not read as it stands, in plain words, with the places; what was left out on purpose can be accepted. */
export function MessageList({
  messages,
  accepted,
  onAccept,
}: {
  messages: readonly Message[];
  accepted: readonly LeftOutKind[];
  onAccept: (kind: LeftOutKind) => void;
}) {
  const t = useTexts("studio");
  const open = groupMessages(messages.filter(({ kind }) => kind === undefined || !accepted.includes(kind)));
  const seen = groupMessages(messages.filter(({ kind }) => kind !== undefined && accepted.includes(kind)));
  return (
    <>
      {open.length > 0 && (
        <section className="studio-messages">
          <h3>{t("messages.title")}</h3>
          <ul role="list">
            {open.map(({ topic, kind, messages: same }) => (
              <li key={topic}>
                <p>
                  {t(`messages.topic.${topic}`)}{" "}
                  {kind !== null && (
                    <button type="button" className="button-plain" onClick={() => onAccept(kind)}>
                      {t("messages.accept")}
                    </button>
                  )}
                </p>
                <details>
                  <summary>{t("messages.places", { count: same.length })}</summary>
                  <ul>
                    {same.slice(0, mostPlaces).map((message, at) => (
                      <li key={at}>
                        {placeOf(message)} <span lang="en">{message.text}</span>
                      </li>
                    ))}
                  </ul>
                  {same.length > mostPlaces && <p>{t("messages.more", { count: same.length - mostPlaces })}</p>}
                </details>
              </li>
            ))}
          </ul>
        </section>
      )}
      {seen.length > 0 && (
        <p className="soft">{t("messages.accepted", { count: seen.flatMap((group) => group.messages).length })}</p>
      )}
    </>
  );
}

const placeOf = ({ file, line, column }: Message): string => {
  const name = file.slice(file.indexOf("/") + 1);
  return line === 1 && column === 1 ? `${name}:` : `${name} ${line}:${column}:`;
};
