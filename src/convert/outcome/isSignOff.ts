/** "Godkänd av bildningsdirektören.", "Hyväksynyt: N. N.", "Approved by the board": who accepted a report, not how a goal went. */
export const isSignOff = (text: string): boolean =>
  /^\s*(?:(?:godkän[dt]|godkändes|godkänts|fastställ[dt]|fastställdes|upprättad|undertecknad)\s+av|(?:godkännare|hyväksynyt|hyväksyjät?|laatinut|allekirjoittanut|vahvistanut)|hyväksytty\s+\p{L}+ss[aä]|(?:approved|accepted|prepared|signed(?:\s+off)?)\s+by)(?!\p{L})/iu.test(
    text,
  );
