import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** What a rule tells people of itself is prose and examples: no reading changes with it. */
const told = new Set(["meaning", "examples", "nearMisses"]);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "told", {
    /** @param {{ isObjectProperty: () => boolean, node: { key?: { name?: string }, value?: { type: string } } }} path a node of the code */
    shouldIgnore: (path) =>
      path.isObjectProperty() && told.has(path.node.key?.name ?? "") && path.node.value?.type === "ObjectExpression"
        ? "told to people, not read by"
        : undefined,
  }),
];
