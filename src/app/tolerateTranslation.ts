/**
 * Keeps the page working while the browser translates it. A translation puts an element (`<font>`) in the place of a text node, or around it. React
 * then removes, or inserts before, a node that is no longer where React put it, which throws and takes the page down; and what it writes into the
 * text node is not visible. So this remembers the element that replaced a text node, removes that element instead, and restores the text node when
 * its text changes, so that the browser translates the new text.
 */
export function tolerateTranslation(): void {
  const standIns = new WeakMap<Node, ChildNode>();
  const texts = new MutationObserver((records) => {
    for (const { target } of records) {
      const standIn = standIns.get(target);
      standIns.delete(target);
      if (standIn?.isConnected) standIn.replaceWith(target);
    }
  });
  const page = new MutationObserver((records) => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      const [text] = removedNodes;
      if (!(text instanceof Text) || text.isConnected) continue;
      const standIn = [...addedNodes, previousSibling, nextSibling].find(isTranslation);
      if (!standIn) continue;
      seen = true;
      standIns.set(text, standIn);
      texts.observe(text, { characterData: true });
    }
  });
  page.observe(document.body, { childList: true, subtree: true });
  // What was translated before this script ran.
  seen = document.body.getElementsByTagName(translation).length > 0;

  /** The parent's child that is the node, contains it, or replaced it. */
  const childIn = (parent: Node, node: Node): Element | CharacterData | null => {
    for (let at: Node | null = standIns.get(node) ?? node; at; at = at.parentNode)
      if (at.parentNode === parent) return at instanceof Element || at instanceof CharacterData ? at : null;
    return null;
  };
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    childIn(this, child)?.remove();
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, added: T, before: Node | null): T {
    const there = before && childIn(this, before);
    if (there) there.before(added);
    else this.appendChild(added);
    return added;
  };
}

/** The element that a browser's translation inserts. No element of our own is of that kind. */
const translation: string = "font";

const isTranslation = (node: Node | null): node is HTMLElement =>
  node instanceof HTMLElement && node.localName === translation;

let seen = false;

/** True once the browser has translated something of the page. */
export const isTranslated = (): boolean => seen;
