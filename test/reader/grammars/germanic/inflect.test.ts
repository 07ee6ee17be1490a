import { expect, test } from "vitest";
import { englishForms } from "../../../../src/reader/grammars/germanic/english/inflect";
import { swedishForms } from "../../../../src/reader/grammars/germanic/swedish/inflect";

test.each([
  ["infria", "infria infrias infriar infriade infriades infriat infriats infriad infriade"],
  ["uppfylla:2", "uppfylla uppfyllas uppfyller uppfylls uppfyllde uppfylldes uppfyllt uppfyllts uppfylld uppfyllda"],
  ["genomföra:2", "genomför genomförs genomfördes genomförts genomförda"],
  ["nå:3", "nå nås når nådde nåddes nått nåtts nådd nådda"],
  ["hålla/håller/höll/hållit/hållen", "håller hålls höll hölls hållit hållits hållen hållet hållna"],
  ["ge/ger/gav/gett/given", "ger ges gavs getts givet givna"],
  ["lyckas/lyckas/lyckades/lyckats", "lyckas lyckades lyckats"],
])("Swedish %s has %s", (verb, expected) => {
  const forms = new Set(Object.values(swedishForms(verb)).flat());
  for (const form of expected.split(" ")) expect(forms).toContain(form);
});

test.each([
  ["achieve", "achieve achieves achieved achieving"],
  ["satisfy", "satisfies satisfied satisfying"],
  ["slip", "slips slipped slipping"],
  ["miss", "misses missed missing"],
  ["meet/met/met", "meet meets met meeting"],
  ["fall/fell/fallen", "falls fell fallen falling"],
  ["defer/deferred/deferred/deferring", "defers deferred deferring"],
])("English %s has %s", (verb, expected) => {
  const forms = new Set(Object.values(englishForms(verb)).flat());
  for (const form of expected.split(" ")) expect(forms).toContain(form);
});
