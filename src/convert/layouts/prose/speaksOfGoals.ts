/** Whether a heading says that goals follow. */
export const speaksOfGoals = (heading: string): boolean =>
  /tavoit|(?<!\p{L})\p{L}*mål(?:en|et|uppf\p{L}*)?(?!\p{L})|goal|objective|target|promise/iu.test(heading);
