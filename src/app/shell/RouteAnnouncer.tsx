import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTranslator } from "../i18n/translation";
import { useSearch } from "wouter";
import { currentUrl } from "../routing/currentUrl";
import { pageTitle } from "../wording/pageTitle";
import { useOpenRoute } from "../routing/SiteRouter";
import { useAddress } from "../routing/useAddress";
import { useSite } from "../data/SiteContext";
import { followedLink, noteFollowedLinks, topWhenFollowed } from "./followedLinks";
import { keepInSight } from "./keepInSight";
import { whenFound } from "./whenFound";
import { useView } from "../routing/useView";

/**
 * Does for links inside the site what a browser does when it loads a page: it sets the title, and moves focus and scroll to the heading or to the
 * target in the hash, once the page has loaded. Going back focuses the link that was followed, and puts it where it stood. A change of the query
 * alone changes the title, and moves focus and scroll only if the link has a hash.
 */
export function RouteAnnouncer() {
  const site = useSite();
  const translator = useTranslator();
  const { path } = useOpenRoute();
  const search = useSearch();
  const [view] = useView();
  const { page } = useAddress();
  const title = useMemo(() => pageTitle(site, translator, page, view), [site, translator, page, view]);
  const shown = useRef(path);
  const left = useRef("");
  const returnedTo = useRef<string | null>(null);
  const [announced, announce] = useState("");

  // Before the router draws the page that is returned to: browsers call a window's listeners in the order in which they were added, and the router adds
  // its own in a passive effect.
  useLayoutEffect(() => {
    const note = () => {
      returnedTo.current = currentUrl().pathname;
    };
    window.addEventListener("popstate", note);
    return () => window.removeEventListener("popstate", note);
  }, []);

  useEffect(noteFollowedLinks, []);

  useEffect(() => {
    if (document.title !== title) document.title = title;
  }, [title]);

  useEffect(() => {
    const isFirst = left.current === "";
    const arrived = path !== shown.current;
    const returned = returnedTo.current === currentUrl().pathname;
    const from = left.current;
    shown.current = path;
    returnedTo.current = null;
    left.current = currentUrl().pathname;
    const { hash } = currentUrl();
    // A focused heading is read out by itself; otherwise the title is announced.
    const say = () => announce(document.activeElement?.tagName === "H1" ? "" : document.title);
    const arriveAt = (place: HTMLElement | null) => {
      goTo(place);
      if (arrived) say();
    };
    if (returned && arrived) {
      return whenFound(
        () => followedLink(from),
        (link) => {
          focus(link);
          keepInSight(link, topWhenFollowed(from));
          say();
        },
        () => {
          focus(readable(heading()));
          say();
        },
      );
    }
    if (hash !== "" && !returned && !isFirst)
      return whenFound(() => targetOf(hash), arriveAt, arrived ? () => arriveAt(heading()) : undefined);
    if (arrived) return whenFound(heading, arriveAt);
    return undefined;
  }, [path, search]);

  return (
    <p role="status" className="visually-hidden">
      {announced}
    </p>
  );
}

const targetOf = (hash: string): HTMLElement | null => document.getElementById(hash.slice(1));

const heading = (): HTMLElement | null => document.querySelector<HTMLElement>("main h1");

const focus = (element: HTMLElement | null): void => element?.focus({ preventScroll: true });

/** Makes a heading focusable by script. */
function readable(element: HTMLElement | null): HTMLElement | null {
  if (element) element.tabIndex = -1;
  return element;
}

/** Moves focus and scroll to an element; in a section, focus goes to its heading. */
function goTo(element: HTMLElement | null): void {
  focus(readable(element?.querySelector<HTMLElement>("h2, h3") ?? element));
  if (element?.tagName === "H1") window.scrollTo(0, 0);
  else if (element) keepInSight(element);
}
