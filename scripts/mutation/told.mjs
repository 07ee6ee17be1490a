import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** What a rule tells people of itself is prose and examples: no reading changes with it. */
const told = new Set(["meaning", "examples", "nearMisses"]);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "told", {
    shouldIgnore: (path) =>
      path.isObjectProperty() && path.node.key.type === "Identifier" && told.has(path.node.key.name)
        ? "told to people, not read by"
        : undefined,
  }),
];
