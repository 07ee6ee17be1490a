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
  prerender: ["reader", "convert", "cli"],
};

/**
 * @param {readonly string[]} folders
 * @param {string} message
 * @returns {import("eslint").Linter.RulesRecord}
 */
const notFrom = (folders, message) => ({
  "no-restricted-imports": ["error", { patterns: [{ group: folders.map((folder) => `**/${folder}/**`), message }] }],
});

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
    rules: notFrom(others, `src/${layer} stands below this layer.`),
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
