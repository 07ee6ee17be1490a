import { readdirSync } from "node:fs";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** What each layer of `src` may not import, by the names of the folders: imports point one way. */
const layers = {
  domain: ["reader", "convert", "cli", "app", "open-data", "prerender"],
  reader: ["convert", "cli", "app", "open-data", "prerender"],
  convert: ["cli", "app", "open-data", "prerender"],
  cli: ["app", "open-data", "prerender"],
  app: ["reader", "convert", "cli", "open-data", "prerender"],
  "open-data": ["reader", "convert", "cli", "app", "prerender"],
  prerender: ["convert", "cli"],
};

/** The same inside `src/app`: shared modules, then components, pages and the shell. Only the entry files at its top import them all. */
const appLayers = {
  "{i18n,data,wording,routing}": ["components", "pages", "shell"],
  components: ["pages", "shell"],
  shell: ["pages"],
};

/** The studio is the one page that converts, and that writes what the dashboard writes; it is loaded when it is opened. */
const aboveStudio = ["cli", "open-data", "prerender"];

const pages = readdirSync("src/app/pages");

/** The folders of the studio, and those that each may not import from: a step imports no other step. */
const studioSteps = ["start", "read", "targets", "plan", "ask", "preview", "save"];
const studioLayers = {
  draft: ["sources", "output", "questions", "components", ...studioSteps],
  sources: ["output", "questions", "components", ...studioSteps],
  output: ["sources", "questions", "components", ...studioSteps],
  questions: ["output", "components", ...studioSteps],
  components: ["output", "questions", ...studioSteps],
  ...Object.fromEntries(studioSteps.map((step) => [step, studioSteps.filter((other) => other !== step)])),
};

/** What the studio shows before it is published. */
const previewed = ["dashboard", "goal"];

/**
 * @param {readonly string[]} folders
 * @param {string} message
 */
const notFrom = (folders, message) => ({ group: folders.map((folder) => `**/${folder}/**`), message });

/** @param {string} page */
const notFromPage = (page) => [
  notFrom(page === "studio" ? aboveStudio : layers.app, "src/app stands below this layer."),
  notFrom(["shell"], "A page stands below the shell."),
  {
    regex: `^(\\.\\./)+(${pages.filter((other) => other !== page && !(page === "studio" && previewed.includes(other))).join("|")})/`,
    message: "A page imports no other page: what two pages share is a component.",
  },
];

/**
 * @param {{ group?: string[]; regex?: string; message: string }[]} patterns
 * @returns {import("eslint").Linter.RulesRecord}
 */
const restrictImports = (...patterns) => ({ "no-restricted-imports": ["error", { patterns }] });

export default defineConfig(
  { ignores: [".cache/", "dist/", "coverage/", "reports/", "test-results/", "playwright-report/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // A number in a template reads well and is never a mistake here.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  ...Object.entries(layers).map(([layer, others]) => ({
    files: [`src/${layer}/**/*.{ts,tsx}`],
    rules: restrictImports(notFrom(others, `src/${layer} stands below this layer.`)),
  })),
  // A later entry replaces the rule of an earlier one, so each names the layers above `app` again.
  ...Object.entries(appLayers).map(([folder, others]) => ({
    files: [`src/app/${folder}/**/*.{ts,tsx}`],
    rules: restrictImports(
      notFrom(layers.app, "src/app stands below this layer."),
      notFrom(others, `src/app/${folder} stands below this folder.`),
    ),
  })),
  ...pages.map((page) => ({
    files: [`src/app/pages/${page}/**/*.{ts,tsx}`],
    rules: restrictImports(...notFromPage(page)),
  })),
  ...Object.entries(studioLayers).map(([folder, others]) => ({
    files: [`src/app/pages/studio/${folder}/**/*.{ts,tsx}`],
    rules: restrictImports(...notFromPage("studio"), {
      regex: `^\\.\\./(${others.join("|")})/`,
      message: `studio/${folder} stands below this folder, or beside it.`,
    }),
  })),
  {
    files: ["src/app/**/*.tsx", "src/app/**/*.ts"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: {
      // A list without bullets, or a table laid out as a list on a phone, loses its role in some browsers unless the markup says it.
      "jsx-a11y/no-redundant-roles": ["error", { ol: ["list"], ul: ["list"] }],
      "jsx-a11y/no-interactive-element-to-noninteractive-role": ["error", { td: ["cell"], tr: ["row"] }],
    },
  },
);
