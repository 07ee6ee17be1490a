import { Tokenizer, TokenizerMode } from "parse5";
import type { Token } from "parse5";

/** Callbacks for the parts of a piece of HTML, in their order. */
export interface MarkupReader {
  text: (text: string) => void;
  /** A tag that opens, and the physical line on which it stands. */
  open: (name: string, attribute: (name: string) => string | null, line: number) => void;
  close: (name: string) => void;
  /** A comment that holds words. */
  comment: (text: string) => void;
}

const elements = new Set(
  (
    "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption " +
    "center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form " +
    "frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd keygen label legend li link listing main map mark " +
    "marquee math menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre " +
    "progress q rb rp rt rtc ruby s samp script search section select slot small source spacer span strike strong style sub summary sup svg " +
    "table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp"
  ).split(" "),
);

/** Elements whose content is text, tags and all. */
const raw: Record<string, Tokenizer["state"]> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

/** Attributes that may stand without a value. */
const bare = new Set(
  "async autofocus checked compact controls defer disabled download hidden ismap itemscope loop multiple muted nohref noshade nowrap open readonly required reversed selected".split(
    " ",
  ),
);

/**
 * Reads HTML as a browser's tokenizer does, one tag after another, without a tree: unbalanced and deep nesting cost nothing. What only looks like a
 * tag ("<alustava>", "a<b ja c>d", a tag or comment that never ends) is text; so nothing but tags and comments is ever dropped.
 */
export function readMarkup(html: string, reader: MarkupReader): void {
  let read = 0;
  const rawOf = ({ location }: Token.Token) => html.slice(location?.startOffset, location?.endOffset);
  const passed = ({ location }: Token.Token) => {
    read = location?.endOffset ?? read;
  };
  const text = (token: Token.CharacterToken) => {
    passed(token);
    reader.text(token.chars);
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        passed(token);
        if (!isMarkup(token, rawOf(token))) {
          reader.text(rawOf(token));
          return;
        }
        tokenizer.state = raw[token.tagName] ?? tokenizer.state;
        const attribute = (name: string) => token.attrs.find((one) => one.name === name)?.value ?? null;
        reader.open(token.tagName, attribute, token.location?.startLine ?? 1);
      },
      onEndTag: (token) => {
        passed(token);
        if (isMarkup(token, rawOf(token))) reader.close(token.tagName);
        else reader.text(rawOf(token));
      },
      onComment: (token) => {
        passed(token);
        const whole = rawOf(token);
        if (!whole.endsWith(">")) reader.text(whole);
        else if (/[\p{L}\p{N}]/u.test(token.data) && !/^(?:\[if|\[endif|\?xml)/i.test(token.data))
          reader.comment(token.data.trim());
      },
      onDoctype: passed,
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: text,
      onEof: () => {
        if (read < html.length) reader.text(html.slice(read));
      },
    },
  );
  tokenizer.write(html, true);
}

function isMarkup({ tagName, attrs }: Token.TagToken, whole: string): boolean {
  if (!elements.has(tagName) && !tagName.includes(":")) return false;
  return whole.includes("=") || attrs.every(({ name }) => bare.has(name));
}
