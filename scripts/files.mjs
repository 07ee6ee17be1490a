import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Every file of a folder and its folders, by path below it, in order, with its content.
 * @param {string} folder
 * @returns {Map<string, Buffer>}
 */
export function filesIn(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/**
 * How two folders differ, a sentence for each file that does.
 * @param {Map<string, Buffer>} before
 * @param {Map<string, Buffer>} after
 * @returns {string[]}
 */
export function differences(before, after) {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
    const one = before.get(path);
    const other = after.get(path);
    if (!one) return [`${path} is new`];
    if (!other) return [`${path} is gone`];
    return one.equals(other) ? [] : [`${path} differs`];
  });
}
