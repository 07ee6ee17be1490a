import type { i18n } from "i18next";
import { readMethod } from "../../../domain/method";
import { RuleList } from "./RuleList";
import type { MethodPart } from "../../data/methodSource";
import { loadTexts } from "../../i18n/i18n";

/** Loads all that the method page needs, including its interface texts. */
export async function loadMethod(address: URL, translator: i18n): Promise<MethodPart> {
  const [response] = await Promise.all([fetch(address), loadTexts(translator, "method")]);
  return { method: readMethod(await response.json()), Rules: RuleList };
}
