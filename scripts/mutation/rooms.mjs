/**
 * The rooms that are mutated, each tested by its own tests, and the modules left out: prose, a command that reads a stream, and what writes the
 * prose down.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const leftOutOf = {
  domain: ["fieldDescriptions.ts"],
  reader: ["toMarkdown.ts", "toMethod.ts"],
};

/** Where a room's run tells what became of each change. @param {string} room */
export const reportOf = (room) => `.cache/mutation-${room}-report.json`;
