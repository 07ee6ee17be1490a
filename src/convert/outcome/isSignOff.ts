/** "Godkänd av bildningsdirektören.", "Hyväksynyt: N. N.", "Approved by the board": who accepted a report, not how a goal went. */
export const isSignOff = (text: string): boolean =>
  /^\s*(?:(?:godkän[dt]|godkändes|godkänts|fastställ[dt]|fastställdes|upprättad|undertecknad|behandla[dts]|behandlades)\s+(?:av|i|vid|på)|(?:godkännare|hyväksynyt|hyväksyjät?|laatinut|allekirjoittanut|vahvistanut)|(?:hyväksytty|käsitelty|vahvistettu)\s+\p{L}+ss[aä]|(?:approved|accepted|adopted|prepared|signed(?:\s+off)?)\s+(?:by|at|in)(?=\s+(?:the\s+)?\p{L}))(?!\p{L})/iu.test(
    text,
  );
