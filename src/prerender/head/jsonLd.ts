import type { i18n } from "i18next";
import { blockText } from "../../app/standalone/templateSlots";
import { localizedName } from "../../app/wording/localizedName";
import { pageHead } from "../../app/wording/pageHead";
import type { PageHead } from "../../app/wording/pageHead";
import type { Dataset, Language } from "../../domain/dataset/schema";
import { siteName } from "../../domain/site";
import { newestReport } from "../../domain/url/viewParams";
import { formatPath } from "../../domain/url/paths";
import type { Address, Page } from "../../domain/url/paths";
import type { BuildContext } from "../buildContext";
import { openDataAddresses } from "../../open-data/openData";

type Data = Readonly<Record<string, unknown>>;

/**
 * The schema.org description of a page: the dashboard is a dataset with downloads; a goal's page is part of it, below its theme. URLs are absolute
 * only if the site's URL is known. Null for pages that need no description.
 */
export function structuredData(
  dataset: Dataset,
  address: Address,
  head: PageHead,
  siteUrl: string | undefined,
): Data | null {
  if (dataset.reports.length === 0) return null;
  const { language, page } = address;
  const url = (path: string): { url?: string } => (siteUrl === undefined ? {} : { url: siteUrl + path });
  const home = formatPath({ language, page: { kind: "dashboard" } });
  if (page.kind === "dashboard") return datasetData(dataset, language, head, url(home), siteUrl);
  if (page.kind !== "goal") return null;
  const goal = dataset.goals.find(({ id }) => id === page.goalId);
  const report = dataset.reports.find(({ id }) => id === goal?.reportId);
  if (!goal || !report) return null;
  const theme = dataset.themes.find(({ id }) => id === goal.themeId);
  const crumbs: Data[] = [
    { name: siteName(dataset, language) ?? report.title, ...item(siteUrl, home) },
    ...(theme ? [{ name: localizedName(language, theme), ...item(siteUrl, `${home}?theme=${theme.id}`) }] : []),
    {
      name: localizedName(language, goal),
      ...item(siteUrl, formatPath({ language, page: { kind: "goal", goalId: goal.id } })),
    },
  ];
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    name: head.title,
    description: head.description,
    inLanguage: language,
    ...url(formatPath(address)),
    breadcrumb: {
      "@type": "BreadcrumbList",
      itemListElement: crumbs.map((crumb, index) => ({ "@type": "ListItem", position: index + 1, ...crumb })),
    },
  };
}

/** The dataset as open data catalogues collect it, for the dashboard page. Null if there is no report yet. */
export function describedDataset(
  { dataset, siteUrl }: Pick<BuildContext, "dataset" | "siteUrl">,
  translator: i18n,
  language: Language,
): Data | null {
  const page: Page = { kind: "dashboard" };
  return structuredData(dataset, { language, page }, pageHead({ dataset, language }, translator, page), siteUrl);
}

const item = (siteUrl: string | undefined, path: string): { item?: string } =>
  siteUrl === undefined ? {} : { item: siteUrl + path };

function datasetData(
  dataset: Dataset,
  language: Address["language"],
  { title, description }: PageHead,
  url: { url?: string },
  siteUrl: string | undefined,
): Data {
  const newest = newestReport(dataset);
  const years = dataset.reports.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const licence = dataset.site?.licence?.address;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: siteName(dataset, language) ?? title,
    description,
    inLanguage: language,
    creator: { "@type": "Organization", name: dataset.site?.publisher ?? newest.organisation },
    temporalCoverage: first === last ? String(first) : `${first}/${last}`,
    isAccessibleForFree: true,
    ...(licence === undefined ? {} : { license: licence }),
    ...url,
    ...(siteUrl === undefined ? {} : { distribution: distributionOf(siteUrl) }),
  };
}

const distributionOf = (siteUrl: string): Data[] =>
  openDataAddresses.map(({ path, encodingFormat }) => ({
    "@type": "DataDownload",
    encodingFormat,
    contentUrl: siteUrl + path,
  }));

/** A script block with data that browsers do not run, escaped so that no data can close the block. */
export const asBlock = (type: string, data: unknown, id?: string): string =>
  `<script type="${type}"${id === undefined ? "" : ` id="${id}"`}>${blockText(data)}</script>`;
