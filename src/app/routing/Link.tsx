import type { ComponentProps, MouseEvent } from "react";
import { currentUrl } from "./currentUrl";
import { useOpenRoute } from "./SiteRouter";

/**
 * A link inside the site. Its URL is relative, so it works in the prerendered page without scripts. With scripts it navigates without reloading,
 * unless the reader opens it in a new tab or window.
 */
export function Link({ href, onClick, children, ...rest }: Omit<ComponentProps<"a">, "href"> & { href: string }) {
  const { base, navigate } = useOpenRoute();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const target = new URL(href, currentUrl());
    if (!target.pathname.startsWith(`${base}/`)) return;
    // The browser handles links to an anchor on the open page.
    if (target.hash !== "" && target.pathname + target.search === currentUrl().pathname + currentUrl().search) return;
    event.preventDefault();
    navigate(target.pathname.slice(base.length) + target.search + target.hash, {
      transition: target.pathname !== currentUrl().pathname,
    });
  };
  return (
    <a href={href} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
