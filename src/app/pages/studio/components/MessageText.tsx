import { columnLetters } from "../../../../convert/formats/xlsx/columnLetters";
import type { Message } from "../../../../convert/message";
import type { MessageContent } from "../../../../convert/messageOf";
import { useSite } from "../../../data/SiteContext";
import { useTexts } from "../../../i18n/translation";

/** A message's text, in the page's language if it has a translation. */
export function MessageText({ content: { topic, values = {}, text, problem } }: { content: MessageContent }) {
  const t = useTexts("studio");
  const { language } = useSite();
  if (topic === undefined) return <span lang="en">{text}</span>;
  const number = new Intl.NumberFormat(language);
  const shown = Object.entries(values).map(([name, value]): [string, string] => [
    name,
    typeof value === "number" ? number.format(value) : value,
  ]);
  return t(`messages.detail.${topic}`, {
    ...Object.fromEntries(shown),
    ...(problem && { problem: t(`messages.problem.${problem.topic}`, problem.values) }),
    defaultValue: text,
  });
}

/** A message's place, as a person finds it in the document. */
export function MessagePlace({ message: { file, line, column, place } }: { message: Message }) {
  const t = useTexts("studio");
  const parts = [file.slice(file.indexOf("/") + 1)];
  if (place?.sheet !== undefined) parts.push(`${place.sheet} ${columnLetters(column)}${place.row}`);
  else if (place?.page !== undefined) parts.push(t("messages.place.page", { page: place.page }));
  else if (place?.table !== undefined)
    parts.push(t("messages.place.table", { table: place.table }), t("messages.place.row", { row: place.row }));
  else if (place !== undefined || line > 1) parts.push(t("messages.place.line", { line }));
  return parts.join(", ");
}
