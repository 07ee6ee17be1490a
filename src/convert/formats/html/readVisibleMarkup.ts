import { messageOf } from "../../messageOf";
import type { MessageContent } from "../../messageOf";
import { shortened } from "../leftOut";
import { colourOf, fillOf } from "../fill";
import { withFormControls } from "./formControls";
import { hidingStyles } from "./hidingStyles";
import type { VisibleMarkupReader } from "./visibleMarkupReader";
import { readMarkup } from "./readMarkup";

/** An open element that no page shows, and what stands in it. */
interface HiddenElement {
  name: string;
  line: number;
  text: string;
  /** Open elements of the same name, itself included. */
  depth: number;
  /** Tables that opened inside it. */
  tables: number;
}

const code = new Set(["script", "style"]);
/** Elements that no page shows, whatever their attributes say. */
const unshown = new Set([...code, "template"]);
const empty = new Set("area base br col embed frame hr img input link meta param source track wbr".split(" "));
const hiddenStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|(?:font-size|opacity)\s*:\s*0(?:\.0+)?(?:px|pt|r?em|%)?\s*(?:;|!|$))/i;
const textColour = /(?:^|;)\s*color\s*:([^;]*)/i;

/** At most this many characters of hidden text are kept, for the message. */
const maxKeptLength = 1000;

/** Whether an element's attributes hide it and all that stands in it. */
export function isHidden(attribute: (name: string) => string | null): boolean {
  const style = attribute("style") ?? "";
  if (attribute("hidden") !== null || hiddenStyle.test(style)) return true;
  const colour = colourOf(textColour.exec(style)?.[1] ?? attribute("color") ?? "");
  return colour !== null && colour === fillOf(attribute);
}

/** Reads HTML as {@link readMarkup} does, without code, comments and hidden text: those are reported to `leaveOut`. */
export function readVisibleMarkup(html: string, reader: VisibleMarkupReader): void {
  let hidden: HiddenElement | null = null;
  let line = 1;
  const shown = withFormControls(reader);
  const styles = hidingStyles(html);
  const end = (isUnclosed = false) => {
    if (hidden && isUnclosed && unshown.has(hidden.name))
      reader.leaveOut(messageOf("unclosed-code", { element: hidden.name }), hidden.line);
    else if (hidden && hidden.text.trim() !== "") reader.leaveOut(leftOutElement(hidden), hidden.line);
    hidden = null;
  };
  readMarkup(html, {
    text: (text) => {
      if (!hidden) shown.text(text);
      else if (hidden.text.length < maxKeptLength) hidden.text += text;
    },
    open: (name, own, lineOfTag) => {
      line = lineOfTag;
      const attribute = styles ? styles.withStyle(name, own) : own;
      if (hidden && hidden.tables === 0 && endsBefore(hidden.name, name)) end();
      if (hidden) {
        if (name === "table") hidden.tables += 1;
        if (name === hidden.name) hidden.depth += 1;
      } else if (!empty.has(name) && (unshown.has(name) || isHidden(attribute)))
        hidden = { name, line, text: "", depth: 1, tables: name === "table" ? 1 : 0 };
      else {
        const doubt = styles?.doubtOn(name, own) ?? null;
        if (doubt !== null) reader.leaveOut(messageOf("perhaps-hidden", { selector: doubt }), line);
        shown.open(name, attribute, line);
      }
    },
    close: (name) => {
      if (!hidden) {
        shown.close(name);
        return;
      }
      if (name === hidden.name) {
        hidden.depth -= 1;
        if (hidden.depth === 0) {
          end();
          return;
        }
      }
      if (name !== "table" && !(hidden.tables === 0 && endsBefore(hidden.name, name))) return;
      hidden.tables -= 1;
      if (hidden.tables >= 0) return;
      end();
      shown.close(name);
    },
    comment: (text) => {
      const topic = /<table\b/i.test(text) ? "hidden-table" : "hidden-comment";
      if (!hidden) reader.leaveOut(messageOf(topic, { text: shortened(text.replace(/<[^<>]*>/g, " ")) }), line);
    },
  });
  end(true);
}

const leftOutElement = ({ name, text }: HiddenElement): MessageContent =>
  code.has(name)
    ? messageOf("code", { element: name })
    : messageOf(name === "tr" ? "hidden-row" : "hidden-text", { text: shortened(text) });

const sections = ["tbody", "thead", "tfoot"];
const rows = ["tr", ...sections];
const blocks = "address article blockquote div dl fieldset form h1 h2 h3 h4 h5 h6 hr ol p pre section table ul".split(
  " ",
);

/** Elements whose end tag may be left out, and the tags before which they end. */
const endedBy: Readonly<Record<string, ReadonlySet<string>>> = {
  tr: new Set(rows),
  td: new Set(["td", "th", ...rows]),
  th: new Set(["td", "th", ...rows]),
  tbody: new Set(sections),
  thead: new Set(sections),
  tfoot: new Set(sections),
  li: new Set(["li"]),
  dt: new Set(["dt", "dd"]),
  dd: new Set(["dt", "dd"]),
  p: new Set(blocks),
};

const endsBefore = (open: string, tag: string): boolean => endedBy[open]?.has(tag) ?? false;
