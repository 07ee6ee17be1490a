import { describe, expect, test } from "vitest";
import { convert } from "../../../../src/convert/convert";
import { sourceFolder } from "../../../fixtures/sourceFolder";

const read = (text: string, measure = "Viisi lähipuistoa peruskorjataan") =>
  convert(
    [
      sourceFolder("kymp-2031", {
        "t.csv": ["Tavoite;Mittari;Ennuste 1/2031", `Asukkaat viihtyvät;${measure};${text}`],
      }),
    ],
    { goals: [] },
    { withReview: true },
  ).dataset.goals[0]?.targets[0]?.assessments[0];

describe("what is finished", () => {
  test.each([
    "Suunnitelmat hyväksyttiin lautakunnassa 12.2.",
    "Hankesuunnitelma valmistui.",
    "Kilpailutus on saatu päätökseen.",
  ])("and is not the target is no verdict, and is not offered as one: %s", (text) => {
    expect(read(text)).toMatchObject({ status: "none", noneReason: "unclear" });
    expect(read(text)).not.toHaveProperty("candidate");
  });

  test("and is the target counts as before", () => {
    const plan = "Hankesuunnitelma valmistuu";
    const said = read("Hankesuunnitelma valmistui maaliskuussa.", plan);
    expect(said?.status === "none" ? said.candidate?.status : said?.status).toBe("achieved");
  });

  test("and shares no more with the target than the word for finishing is no verdict", () => {
    expect(read("Suunnittelu valmistui toukokuussa.", "Uusi talo valmistuu")).toMatchObject({ noneReason: "unclear" });
  });

  test("says nothing against a verdict on the target beside it", () => {
    expect(read("Suunnitelmat hyväksyttiin. Tavoite ei toteudu.")?.status).toBe("not-achieved");
  });
});
