import { useTexts } from "../../i18n/translation";
import { languages } from "../../../domain/language";
import type { Measurement } from "../../../domain/measurement";
import { formatDate } from "../../wording/formatDate";
import { useSite } from "../../data/SiteContext";

const rows = ["all", ...languages] as const;
const lengthRows = ["short", "long"] as const;
const columns = [
  "texts",
  "published",
  "right",
  "goodRight",
  "coverage",
  "badReadAsGood",
  "verdictWhereNone",
  "asked",
] as const;
const unseenColumns = ["right", "goodRight", "coverage", "agrees", "badReadAsGood"] as const;
const shares: ReadonlySet<string> = new Set(["right", "goodRight", "coverage", "agrees"]);

/**
 * The reader's accuracy: on texts that rules were written from, on texts that are only used for measuring, and on texts that its authors never had.
 */
export function MeasuredFigures({ measured }: { measured: Measurement }) {
  const t = useTexts("method");
  return (
    <section id="measured">
      <h2>{t("measured.title")}</h2>
      <p>{t("measured.lead", { date: formatDate(measured.date) })}</p>
      {measured.sets.map(({ set, languages: by, lengths }) => (
        <table key={set} className="measured-table">
          <caption>{t(`measured.${set}`)}</caption>
          <Headings of={columns} first={t("measured.set")} />
          <tbody>
            {rows.map((row) => (
              <Row key={row} name={t(`measured.${row}`)} figures={by[row]} of={columns} />
            ))}
            {lengthRows.map((row) => (
              <Row key={row} name={t(`measured.${row}`)} figures={lengths[row]} of={columns} />
            ))}
          </tbody>
        </table>
      ))}
      <h3>{t("measured.unseenTitle")}</h3>
      <p>{t("measured.unseenLead")}</p>
      {measured.unseen.toReversed().map((one) => (
        <Unseen key={one.date} one={one} />
      ))}
    </section>
  );
}

/** One measurement by others. */
function Unseen({ one: { date, commit, sets } }: { one: Measurement["unseen"][number] }) {
  const t = useTexts("method");
  const { language } = useSite();
  return (
    <table className="measured-table">
      <caption>{t("measured.unseenOn", { date: formatDate(date), commit })}</caption>
      <Headings of={unseenColumns} first={t("measured.set")} />
      <tbody>
        {sets.map((set) => (
          <Row key={set.name.en} name={set.name[language]} figures={set} of={unseenColumns} />
        ))}
      </tbody>
    </table>
  );
}

type Column = (typeof columns)[number] | (typeof unseenColumns)[number];

function Headings({ of, first }: { of: readonly Column[]; first: string }) {
  const t = useTexts("method");
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {of.map((column) => (
          <th key={column} scope="col">
            {t(`measured.columns.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({
  name,
  figures,
  of,
}: {
  name: string;
  figures: { readonly [column in Column]?: number | null | undefined };
  of: readonly Column[];
}) {
  const t = useTexts("method");
  const { language } = useSite();
  const shown = (column: Column): string => {
    const value = figures[column];
    if (value === undefined || value === null) return "–";
    if (!shares.has(column)) return String(value);
    const percent = (value * 100).toFixed(1);
    return t("percent", { value: language === "en" ? percent : percent.replace(".", ",") });
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      {of.map((column) => (
        <td key={column} data-column={t(`measured.columns.${column}`)}>
          {shown(column)}
        </td>
      ))}
    </tr>
  );
}
