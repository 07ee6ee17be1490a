/** Where the bundler leaves scripts and styles, before pages are written around them: a build copies them from here. */
export const bundled = ".cache/bundle";
