/** Whether a file's name looks like that of a document, readable or not. */
export const isDocumentName = (name: string): boolean =>
  /\.(?:csv|docm|docx?|ods|odt|pdf|rtf|tab|tsv|x?html?|xls[bmx]?|zip)$/i.test(name);
