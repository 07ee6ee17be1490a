/**
 * The first thing that a page runs, before anything is drawn: says that there is a script, and where the address asks for a view, holds back
 * what depends on it, its height kept, until the view is applied.
 */
const { classList } = document.documentElement;
classList.add("js");
if (window.location.search.length > 1) classList.add("held");

export {};
