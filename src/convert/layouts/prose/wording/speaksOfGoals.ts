/** Whether a heading says that goals follow. */
export const speaksOfGoals = (heading: string): boolean =>
  /tavoit|(?<!\p{L})\p{L}*mål(?:en|et|uppf\p{L}*)?(?!\p{L})|åtagande|utlova|löfte|lupau|lupas|sitoum|goal|objective|target|promise|commitment|pledge/iu.test(
    heading,
  );
