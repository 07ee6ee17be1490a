import { currentUrl } from "../routing/currentUrl";
import { isVisible } from "../components/isVisible";

/** A link as it stood when the reader followed it. */
interface FollowedLink {
  href: string;
  /** The part of the page that held it, and its item if the part is a long list. */
  part: string;
  /** Which of the part's links to its address it was. */
  index: number;
  /** How far it was from the top of the window, in pixels. */
  top: number;
}

/** The last link that was followed from each page to each other. */
const followed = new Map<string, FollowedLink>();

/** Notes the links that are followed. Returns a function that stops it. */
export function noteFollowedLinks(): () => void {
  const note = ({ target }: MouseEvent) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>("main a[href]");
    if (!link) return;
    const { href } = link;
    const part = partOf(link);
    const { top } = link.getBoundingClientRect();
    followed.set(keyOf(pageOf(link)), { href, part, index: linksIn(part, href).indexOf(link), top });
  };
  window.addEventListener("click", note, true);
  return () => window.removeEventListener("click", note, true);
}

/** How far from the top of the window the link to a page was when it was followed, in pixels. */
export const topWhenFollowed = (page: string): number | undefined => followed.get(keyOf(page))?.top;

/**
 * The very link that was followed to a page: others can lead to the same address. Null while its part is not rendered. If none was seen to be
 * followed, the first that leads there.
 */
export function followedLink(page: string): HTMLAnchorElement | null {
  const then = followed.get(keyOf(page));
  return then
    ? (linksIn(then.part, then.href)[then.index] ?? null)
    : (links().find((link) => pageOf(link) === page && isVisible(link)) ?? null);
}

const links = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>("main a[href]")];

const linksIn = (part: string, href: string): HTMLAnchorElement[] =>
  links().filter((link) => link.href === href && partOf(link) === part && isVisible(link));

const partOf = (link: HTMLAnchorElement): string =>
  `${link.parentElement?.closest("[id]")?.id} ${link.closest<HTMLElement>("[data-index]")?.dataset["index"]}`;

const keyOf = (page: string): string => `${currentUrl().pathname}${currentUrl().search} ${page}`;

const pageOf = (link: HTMLAnchorElement): string => new URL(link.getAttribute("href") ?? "", currentUrl()).pathname;
