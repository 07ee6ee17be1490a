/** Something that the converter could not read, and where: it is left out, said, and told by the exit code. */
export interface Message {
  /** Relative to the folder of the sources: `kuva-2020/kuva-2020.tsv`. */
  file: string;
  line: number;
  column: number;
  text: string;
}

/** `kuva-2020/kuva-2020.tsv:7:4: expected 7 columns, found 5`. */
export const writeMessage = ({ file, line, column, text }: Message): string => `${file}:${line}:${column}: ${text}`;
