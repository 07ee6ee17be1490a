import type { ComponentProps, MouseEvent } from "react";
import { useLocation, useRouter } from "wouter";
import { currentUrl } from "./currentUrl";

/**
 * A link inside the site. Its address is relative, so it works in the prerendered page without a script; with the script it opens without
 * loading the page anew, unless the reader asks for a new tab or window.
 */
export function Link({ href, onClick, children, ...rest }: Omit<ComponentProps<"a">, "href"> & { href: string }) {
  const [, navigate] = useLocation();
  const { base } = useRouter();
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
    // A place on the open page: the browser goes there by itself.
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
