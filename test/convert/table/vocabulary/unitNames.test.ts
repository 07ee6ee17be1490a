import { expect, test } from "vitest";
import { namesUnit } from "../../../../src/convert/table/vocabulary/unitNames";

test.each([
  "Library Board",
  "Committee on Housing",
  "Northmoor Hospitals Trust",
  "Tekninen lautakunta",
  "Department of Works",
])("%s answers for the goals under it", (heading) => expect(namesUnit(heading)).toBe(true));

test.each(["Building trust", "Everyone on board", "Trust in services", "Improvement across the board", "Board papers"])(
  "%s is a theme",
  (heading) => expect(namesUnit(heading)).toBe(false),
);
