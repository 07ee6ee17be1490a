import { useEffect, useState } from "react";
import { pauseBetweenSlices } from "../pauseBetweenSlices";
import { runWithPauses } from "../sources/runWithPauses";
import { useTexts } from "../../../i18n/translation";
import type { ChosenLayout, ChosenLayouts } from "../../../../convert/layouts/chosenLayout";
import { possibleLayouts } from "../../../../convert/plan/possibleLayouts";
import type { PossibleLayout } from "../../../../convert/plan/possibleLayouts";
import type { ReportToRead } from "../../../../convert/report/readReport";
import { LazyDetails } from "../components/LazyDetails";

/** The layouts in which each document can be read, with the number of goals that each finds, tried on request. */
export function LayoutsField({
  layouts = {},
  startsOpen,
  ...rest
}: LayoutMenusProps & {
  /** Whether they are tried at once, because nothing was found. */
  startsOpen: boolean;
}) {
  const t = useTexts("studio");
  return (
    <LazyDetails summary={t("layouts.title")} startsOpen={startsOpen || Object.keys(layouts).length > 0}>
      {() => <LayoutMenus layouts={layouts} {...rest} />}
    </LazyDetails>
  );
}

interface LayoutMenusProps {
  report: ReportToRead;
  documents: readonly string[];
  layouts: ChosenLayouts | undefined;
  onChange: (document: string, chosen: ChosenLayout | null) => void;
}

function LayoutMenus({ report, documents, layouts = {}, onChange }: LayoutMenusProps) {
  const t = useTexts("studio");
  const possible = usePossibleLayouts(report, documents);
  return (
    <>
      <p role="status">{possible.size < documents.length ? t("layouts.trying") : ""}</p>
      {documents.map((name) => {
        const tried = possible.get(name);
        return (
          tried && (
            <LayoutMenu
              key={name}
              name={name}
              possible={tried}
              chosen={layouts[name] ?? null}
              onChange={(one) => onChange(name, one)}
            />
          )
        );
      })}
    </>
  );
}

/** The layouts of each document as they are found, in slices: a long document takes seconds. */
function usePossibleLayouts(report: ReportToRead, documents: readonly string[]) {
  const [found, setFound] = useState<ReadonlyMap<string, readonly PossibleLayout[]>>(new Map());
  useEffect(() => {
    let isOpen = true;
    const pause = pauseBetweenSlices(() => {
      if (!isOpen) throw new Error("the menus are closed");
    });
    const tryAll = async () => {
      for (const name of documents) {
        const possible = await runWithPauses(possibleLayouts(report, name), pause);
        setFound((before) => new Map([...before, [name, possible]]));
      }
    };
    tryAll().catch((error: unknown) => {
      if (isOpen) throw error;
    });
    return () => {
      isOpen = false;
    };
  }, [report, documents]);
  return found;
}

function LayoutMenu({
  name,
  possible,
  chosen,
  onChange,
}: {
  name: string;
  possible: readonly PossibleLayout[];
  chosen: ChosenLayout | null;
  onChange: (chosen: ChosenLayout | null) => void;
}) {
  const t = useTexts("studio");
  if (possible.length < 2 && chosen === null) return <p>{t("layouts.one", { name })}</p>;
  const choices = possible.some((one) => one.chosen === chosen)
    ? possible
    : [...possible, { chosen, layouts: [], goals: 0 }];
  const nameOf = (one: PossibleLayout) =>
    one.chosen === null
      ? t("layouts.reader", { layouts: one.layouts.map((layout) => t(`plan.layout.${layout}`)).join(", ") })
      : t(`layouts.chosen.${one.chosen}`);
  return (
    <label className="studio-field">
      <span>{name}</span>
      <select
        className="select"
        value={chosen ?? ""}
        onChange={(event) => onChange(choices.find((one) => (one.chosen ?? "") === event.target.value)?.chosen ?? null)}
      >
        {choices.map((one) => (
          <option key={one.chosen ?? ""} value={one.chosen ?? ""}>
            {nameOf(one)}: {t("read.goals", { count: one.goals })}
          </option>
        ))}
      </select>
    </label>
  );
}
