import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import statement from "../../../../src/app/pages/accessibility/statement.json";
import { languages } from "../../../../src/domain/language";
import { open } from "../../render";
import { reportWith, round } from "../../../fixtures/reportWith";

const { dataset } = reportWith([round(1)], [[["on-track"]]]);

const inEach = <Kind extends z.ZodMiniType>(kind: Kind) => z.object({ fi: kind, sv: kind, en: kind });
const text = z.string().check(z.minLength(1));

test("the supervising authority can be reached in each language: by its site, by mail and by phone", () => {
  const supervisor = z.strictObject({
    authority: inEach(text),
    unit: inEach(text),
    site: inEach(z.object({ name: text, address: z.url({ protocol: /^https$/ }) })),
    email: inEach(z.email()),
    phone: z.string().check(z.regex(/^[\d ]+$/)),
  });
  expect(z.safeParse(supervisor, statement.supervisor).error).toBeUndefined();
});

test.each(languages)("the statement (%s) names the authority as the one file of facts has it", async (language) => {
  await open(dataset, `${language}/accessibility/`);
  const { authority, unit, site, email, phone } = statement.supervisor;
  const address = screen.getByText(authority[language]).closest("address") ?? document.body;
  expect(address).toHaveTextContent(unit[language]);
  expect(address).toHaveTextContent(phone);
  expect(within(address).getByRole("link", { name: site[language].name })).toHaveAttribute(
    "href",
    site[language].address,
  );
  expect(within(address).getByRole("link", { name: email[language] })).toHaveAttribute(
    "href",
    `mailto:${email[language]}`,
  );
});
