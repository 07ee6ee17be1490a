import { describe, expect, test } from "vitest";
import { statusOf } from "../../statusOf";

describe("what is said of the goal decides", () => {
  test.each([
    ["Målet nåddes för flickor, men för pojkar saknas fortfarande hälften av besöken.", "at-risk"],
    ["Sju av tolv delmål är uppfyllda.", "at-risk"],
    ["Tolv av tolv delmål är uppfyllda.", "achieved"],
    ["Bron skulle ha varit klar i maj.", "at-risk"],
    ["Målet får anses uppnått.", "achieved"],
    ["Arbetet har ännu inte påbörjats.", "none"],
    ["Det finns ingen anledning till oro.", "on-track"],
    ["Väntetiden ligger under målnivån.", "achieved"],
    ["Antalet besök ligger under målnivån.", "not-achieved"],
    ["Om målet nås avgörs av snöläget.", "at-risk"],
    ["Får vi en lärare till så når vi målet.", "at-risk"],
    ["2029 års mål uppnåddes inte.", "none"],
    ["Gul markering betyder att målet är delvis uppfyllt.", "none"],
    ["Biblioteket inköpte böcker inför 2031.", "none"],
  ])("%s: %s", (text, status) => expect(statusOf(text, { language: "sv", year: 2030 })).toBe(status));

  test.each([
    ["We cannot guarantee that the target will be met.", "at-risk"],
    ["The group met twice and talked about children.", "none"],
    ["It is clear that targets matter.", "none"],
    ["Not met. 64 % of the calls were answered.", "not-achieved"],
    ["The 2029 target was missed.", "none"],
    ["Energy use is above the target.", "not-achieved"],
    ["Visits are above the target.", "achieved"],
    ["The work has not been started.", "none"],
    ["Delivered in June.", "achieved"],
    ["The hall should have been ready by May.", "at-risk"],
    ["No delays are foreseen and the target can be considered met.", "achieved"],
    ["Should the permit come in time, the target will be met.", "at-risk"],
    ["We can’t promise that the pool will open.", "at-risk"],
  ])("%s: %s", (text, status) => expect(statusOf(text, { language: "en", year: 2030 })).toBe(status));
});
