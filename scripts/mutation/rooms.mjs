/**
 * The rooms that are mutated, each tested by its own tests, and the modules left out: prose, a command that reads a stream, and what writes the
 * prose down.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const leftOutOf = {
  model: ["fields.ts"],
  query: [],
  url: [],
  reader: ["assessCommand.ts", "methodDocument.ts", "methodOf.ts"],
};

/** Where a room's run tells what became of each change. @param {string} room */
export const reportOf = (room) => `.cache/mutation-${room}-report.json`;
