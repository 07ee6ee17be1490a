import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Dataset } from "../../src/domain/dataset/schema";
import { assessmentIn } from "../../src/domain/goal/assessmentIn";

/** A page that is measured: the folder that is served, the page in it, and selectors of its rows and its filters. */
export interface Subject {
  name: string;
  folder: string;
  path: string;
  rows: string;
  filters: string;
}

interface Row {
  goal: string;
  target: string;
  status: string;
  quote: string;
}

const rowsOf = ({ reports, goals }: Dataset): Row[] =>
  goals.flatMap((goal) => {
    const round = reports.find(({ id }) => id === goal.reportId)?.rounds.at(-1)?.id ?? "";
    return goal.targets.map((target) => {
      const { status, evidence } = assessmentIn(target, round);
      return { goal: goal.title, target: target.name, status, quote: evidence?.quote ?? "" };
    });
  });

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const pageOf = (style: string, rows: readonly Row[], rest: string): string =>
  `<!doctype html><html lang="fi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sitovat tavoitteet</title><link rel="stylesheet" href="${style}"><h1>Sitovat tavoitteet</h1>${[
    ...new Set(rows.map(({ status }) => status)),
  ]
    .toSorted()
    .map((status) => `<button value="${status}">${status}</button>`)
    .join("")}${rest}`;

/** Presses of the buttons call `show` with the status that is chosen. */
const pressing = `let status="";for(const button of document.querySelectorAll("button"))button.onclick=()=>{status=status===button.value?"":button.value;show()};`;

/** Writes files, packed as well. */
function write(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), content);
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content));
  }
}

/** The floor: the first 200 rows as HTML, the rest as JSON that a few lines of script draw near the window. Little that shows the same can be lighter. */
export function handWrittenPage(dataset: Dataset, folder: string): Subject {
  const rows = rowsOf(dataset);
  const cells = rows.map(({ goal, target, status, quote }) => [goal, target, status, quote].map(escaped));
  const html = cells.slice(0, 200).map((row) => `<tr class="row"><td>${row.join("<td>")}`);
  write(folder, {
    "index.html": pageOf("page.css", rows, `<table>${html.join("\n")}</table><script src="page.js" async></script>`),
    "page.css":
      "body{font:16px/1.4 Arial,sans-serif;margin:2rem}td{padding:.25rem .5rem;white-space:nowrap;height:1.5rem}",
    "rows.json": JSON.stringify(cells),
    "page.js": `const body=document.querySelector("tbody"),height=32;let all=[],shown=[];
const draw=()=>{const top=Math.max(0,Math.min(Math.floor((scrollY-body.parentNode.offsetTop)/height)-10,shown.length-50));
body.innerHTML='<tr style="height:'+top*height+'px">'+shown.slice(top,top+50).map(row=>'<tr class="row"><td>'+row.join("<td>")).join("")+'<tr style="height:'+Math.max(0,shown.length-top-50)*height+'px">'};
const show=()=>{shown=all.filter(row=>!status||row[2]===status);draw()};
${pressing}fetch("rows.json").then(answer=>answer.json()).then(rows=>{all=shown=rows;draw();addEventListener("scroll",draw)})`,
  });
  return { name: "written by hand", folder, path: "", rows: "tr.row", filters: "button" };
}

/** What is picked to have a page by tomorrow: a grid and a drawing library, fed with JSON. `modules` holds tabulator-tables and chart.js. */
export function usualPage(dataset: Dataset, modules: string, folder: string): Subject {
  const rows = rowsOf(dataset);
  const from = (file: string) => readFileSync(join(modules, file), "utf8");
  const body = `<div id="table"></div><div><canvas width="600" height="200"></canvas></div>${["grid.js", "charts.js", "page.js"].map((name) => `<script src="${name}"></script>`).join("")}`;
  write(folder, {
    "index.html": pageOf("grid.css", rows, body),
    "grid.css": from("tabulator-tables/dist/css/tabulator.min.css"),
    "grid.js": from("tabulator-tables/dist/js/tabulator.min.js"),
    "charts.js": from("chart.js/dist/chart.umd.min.js"),
    "rows.json": JSON.stringify(rows),
    "page.js": `fetch("rows.json").then(answer=>answer.json()).then(rows=>{
const table=new Tabulator("#table",{data:rows,layout:"fitColumns",height:600,columns:["goal","target","status","quote"].map(field=>({field,title:field}))});
const show=()=>table.setFilter(row=>!status||row.status===status);
${pressing}const counts=Object.entries(Object.groupBy(rows,row=>row.status));
new Chart(document.querySelector("canvas"),{type:"bar",data:{labels:counts.map(([name])=>name),datasets:[{data:counts.map(([,some])=>some.length)}]}})})`,
  });
  return { name: "Tabulator + Chart.js", folder, path: "", rows: ".tabulator-row", filters: "button" };
}
