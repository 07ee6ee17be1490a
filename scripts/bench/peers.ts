import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Dataset } from "../../src/domain/dataset/schema";
import { assessmentIn } from "../../src/domain/goal/assessmentIn";

/** What a reader does on a page: presses each of the selected controls and presses it again, types a word and clears it, or follows a link. */
export interface Action {
  name: "status" | "theme" | "search" | "sort" | "open";
  selector: string;
  word?: string;
}

/** A page that is measured: the folder that is served, the page in it, the selector of its rows, and what is done on it. */
export interface Subject {
  name: string;
  folder: string;
  path: string;
  rows: string;
  actions: readonly Action[];
}

/** The word that is searched for: the sample and made-up reports have it in some rows, not in all. */
export const searchedWord = "palvelu";

interface Row {
  theme: string;
  goal: string;
  target: string;
  status: string;
  quote: string;
}

const rowsOf = ({ reports, themes, goals }: Dataset): Row[] =>
  goals.flatMap((goal) => {
    const round = reports.find(({ id }) => id === goal.reportId)?.rounds.at(-1)?.id ?? "";
    const theme = themes.find(({ id }) => id === goal.themeId)?.name ?? "";
    return goal.targets.map((target) => {
      const { status, evidence } = assessmentIn(target, round);
      return { theme, goal: goal.title, target: target.name, status, quote: evidence?.quote ?? "" };
    });
  });

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const pageOf = (style: string, rows: readonly Row[], rest: string): string =>
  `<!doctype html><html lang="fi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sitovat tavoitteet</title><link rel="stylesheet" href="${style}"><h1>Sitovat tavoitteet</h1>${buttons("status", rows)}${buttons("theme", rows)}<input type="search"><button name="sort">Tila</button>${rest}`;

const buttons = (name: "status" | "theme", rows: readonly Row[]): string =>
  [...new Set(rows.map((row) => row[name]))]
    .toSorted()
    .map((value) => `<button name="${name}" value="${escaped(value)}">${escaped(value)}</button>`)
    .join("");

/** Presses of the buttons and typing call `show` with what is chosen in `picked`; `fits` tells whether a row matches. */
const pressing = `const picked={status:"",theme:"",sort:"",word:""};for(const button of document.querySelectorAll("button"))button.onclick=()=>{const value=button.value||"on";picked[button.name]=picked[button.name]===value?"":value;show()};
document.querySelector("input").oninput=({target})=>{picked.word=target.value.toLowerCase();show()};
const fits=row=>(!picked.status||row.status===picked.status)&&(!picked.theme||row.theme===picked.theme)&&(!picked.word||(row.goal+row.target+row.quote).toLowerCase().includes(picked.word));`;

const actionsOfPeers: readonly Action[] = [
  { name: "status", selector: "button[name=status]" },
  { name: "theme", selector: "button[name=theme]" },
  { name: "search", selector: "input", word: searchedWord },
  { name: "sort", selector: "button[name=sort]" },
];

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
  const html = rows
    .slice(0, 200)
    .map((row) => `<tr class="row"><td>${[row.goal, row.target, row.status, row.quote].map(escaped).join("<td>")}`);
  write(folder, {
    "index.html": pageOf("page.css", rows, `<table>${html.join("\n")}</table><script src="page.js" async></script>`),
    "page.css":
      "body{font:16px/1.4 Arial,sans-serif;margin:2rem}td{padding:.25rem .5rem;white-space:nowrap;height:1.5rem}",
    "rows.json": JSON.stringify(rows),
    "page.js": `const body=document.querySelector("tbody"),height=32;let all=[],shown=[];
const text=value=>value.replaceAll("&","&amp;").replaceAll("<","&lt;");
const draw=()=>{const top=Math.max(0,Math.min(Math.floor((scrollY-body.parentNode.offsetTop)/height)-10,shown.length-50));
body.innerHTML='<tr style="height:'+top*height+'px">'+shown.slice(top,top+50).map(row=>'<tr class="row"><td>'+[row.goal,row.target,row.status,row.quote].map(text).join("<td>")).join("")+'<tr style="height:'+Math.max(0,shown.length-top-50)*height+'px">'};
const show=()=>{shown=all.filter(fits);if(picked.sort)shown=shown.toSorted((a,b)=>a.status<b.status?-1:a.status>b.status?1:0);draw()};
${pressing}fetch("rows.json").then(answer=>answer.json()).then(rows=>{all=shown=rows;draw();addEventListener("scroll",draw)})`,
  });
  return { name: "written by hand", folder, path: "", rows: "tr.row", actions: actionsOfPeers };
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
${pressing}
const show=()=>{table.setFilter(fits);if(picked.sort)table.setSort("status","asc");else table.clearSort()};
const counts=Object.entries(Object.groupBy(rows,row=>row.status));
new Chart(document.querySelector("canvas"),{type:"bar",data:{labels:counts.map(([name])=>name),datasets:[{data:counts.map(([,some])=>some.length)}]}})})`,
  });
  return { name: "Tabulator + Chart.js", folder, path: "", rows: ".tabulator-row", actions: actionsOfPeers };
}
