import type { LeftOutKind } from "../../../../convert/formats/leftOutKinds";
import type { Message } from "../../../../convert/message";
import { useTexts } from "../../../i18n/translation";
import { groupMessages } from "../questions/messageGroups";
import { Paged } from "../components/Paged";
import { MessagePlace, MessageText } from "../components/MessageText";

/** How many messages on one topic are shown open. */
const maxOpen = 2;

/** Messages in plain words with their places; content that was left out on purpose can be accepted. */
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
  const isSeen = ({ kind }: Message) => kind !== undefined && accepted.includes(kind);
  const open = groupMessages(messages.filter((message) => !isSeen(message)));
  const seen = messages.filter(isSeen).length;
  return (
    <>
      {open.length > 0 && (
        <section className="studio-messages">
          <h3>{t("messages.title")}</h3>
          <ul role="list">
            {open.map(({ key, kind, messages: same }) => (
              <li key={key}>
                {kind === null ? (
                  <Places messages={same.slice(0, maxOpen)} />
                ) : (
                  <p>
                    {t(`messages.kind.${kind}`)}{" "}
                    <button type="button" className="button-plain" onClick={() => onAccept(kind)}>
                      {t("messages.accept")}
                      <span className="visually-hidden">: {t(`messages.kind.${kind}`)}</span>
                    </button>
                  </p>
                )}
                <MorePlaces messages={kind === null ? same.slice(maxOpen) : same} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {seen > 0 && <p className="muted">{t("messages.accepted", { count: seen })}</p>}
    </>
  );
}

function MorePlaces({ messages }: { messages: readonly Message[] }) {
  const t = useTexts("studio");
  if (messages.length === 0) return null;
  return (
    <details>
      <summary>{t("messages.places", { count: messages.length })}</summary>
      <Paged items={messages}>{(shown) => <Places messages={shown} />}</Paged>
    </details>
  );
}

const Places = ({ messages }: { messages: readonly Message[] }) => (
  <ul>
    {messages.map((message, at) => (
      <li key={at}>
        <span className="muted">
          <MessagePlace message={message} />:
        </span>{" "}
        <MessageText content={message} />
      </li>
    ))}
  </ul>
);
