import { resolve } from "node:path";

/** What the bundler tells of a module. */
interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** Names the chunk of a source file and all modules that it imports statically; null for any other module. */
export function withImports(source: string, chunk: string): (id: string, graph: ModuleGraph) => string | null {
  const entry = resolve(source);
  let modules: ReadonlySet<string> | undefined;
  return (id, graph) => {
    modules ??= modulesOf(entry, graph);
    return modules.has(id) ? chunk : null;
  };
}

function modulesOf(entry: string, graph: ModuleGraph): Set<string> {
  const found = new Set([entry]);
  const visit = (id: string) => {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) {
      if (found.has(imported)) continue;
      found.add(imported);
      visit(imported);
    }
  };
  visit(entry);
  return found;
}
