/** A title of minutes or an agenda ("Protokoll 3/2025", "Minutes, 4 March 2025"): its number and date say when a meeting was, not what the report is of. */
export const isOfMeeting = (title: string): boolean =>
  /(?<!\p{L})(?:protokoll(?:et)?|pöytäkirja\p{L}*|esityslista\p{L}*|föredragningslista\p{L}*|minutes|agenda)(?!\p{L})/iu.test(
    title,
  );
