/**
 * Changes a room's code in small ways, one at a time, and counts how many of the changes its tests notice; without a name, of every room:
 *
 *     npm run mutation -- url query
 */
import { Stryker } from "@stryker-mutator/core";
import { leftOutOf, reportOf } from "./mutation/rooms.mjs";

const asked = process.argv.slice(2);
const unknown = asked.filter((room) => !(room in leftOutOf));
if (unknown.length > 0) {
  console.error(`no such room: ${unknown.join(", ")}; there are ${Object.keys(leftOutOf).join(", ")}`);
  process.exit(2);
}
for (const [room, leftOut] of Object.entries(leftOutOf)) {
  if (asked.length > 0 && !asked.includes(room)) continue;
  await new Stryker({
    mutate: [`src/${room}/**/*.ts`, ...leftOut.map((file) => `!src/${room}/${file}`)],
    // What is known can be kept only where it is known which tests meet a change: in the reader, which can be told to forget.
    incremental: room === "reader",
    incrementalFile: `.cache/mutation-${room}.json`,
    jsonReporter: { fileName: reportOf(room) },
  }).runMutationTest();
}
