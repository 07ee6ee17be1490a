import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/domain/dataset/schema";
import { assessmentIn } from "../../src/domain/goal/assessmentIn";
import { words } from "./subject";
import type { Subject } from "./subject";

/* Other pages over the same targets, to measure beside ours: what is reachable at all, and what is usually picked. */

interface PeerRow {
  goal: string;
  target: string;
  status: string;
  said: string;
}

const rowsOf = ({ reports, goals }: Dataset): PeerRow[] =>
  goals.flatMap((goal) => {
    const round = reports.find(({ id }) => id === goal.reportId)?.rounds.at(-1)?.id ?? "";
    return goal.targets.map((target) => {
      const { status, evidence } = assessmentIn(target, round);
      return { goal: goal.title, target: target.name, status, said: evidence?.quote ?? "" };
    });
  });

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const head = (style: string): string =>
  `<!doctype html><html lang="fi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sitovat tavoitteet</title><link rel="stylesheet" href="${style}">`;

const style = "body{font:16px/1.4 Arial,sans-serif;margin:2rem}td{padding:.25rem .5rem;vertical-align:top}";

const buttons = (rows: readonly PeerRow[]): string =>
  [...new Set(rows.map(({ status }) => status))]
    .toSorted()
    .map((status) => `<button value="${status}">${status}</button>`)
    .join("");

function folderOf(files: Record<string, string>, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

/** The floor: a page written by hand, its rows as HTML, a few lines of script that hide rows. Nothing that shows the same can be much lighter. */
export function floor(dataset: Dataset, folder: string): Subject {
  const rows = rowsOf(dataset);
  const body = rows.map(
    ({ goal, target, status, said }) =>
      `<tr data-status="${status}"><td>${escaped(goal)}<td>${escaped(target)}<td>${status}<td>${escaped(said)}`,
  );
  const script = `const rows=[...document.querySelectorAll("tbody tr")],field=document.querySelector("input");let status="";
const show=()=>{const text=field.value.toLowerCase();for(const row of rows)row.hidden=status&&row.dataset.status!==status||!row.textContent.toLowerCase().includes(text)};
field.oninput=show;for(const button of document.querySelectorAll("button"))button.onclick=()=>{status=status===button.value?"":button.value;show()}`;
  folderOf(
    {
      "index.html": `${head("floor.css")}<h1>Sitovat tavoitteet</h1>${buttons(rows)}<input type="search"><table><tbody>${body.join("\n")}</table><script src="floor.js" async></script>`,
      "floor.css": style,
      "floor.js": script,
    },
    folder,
  );
  return {
    name: "floor",
    folder,
    path: "",
    rows: "tbody tr:not([hidden])",
    leastRows: 3,
    filter: "button",
    search: "input",
    words,
  };
}

/** The floor of long reports: the first rows as HTML, all as JSON of nothing but what is shown, drawn near the window by a few lines of script. */
export function lazyFloor(dataset: Dataset, folder: string): Subject {
  const rows = rowsOf(dataset);
  const rowHtml = ({ goal, target, status, said }: PeerRow) =>
    `<tr class="row"><td>${[goal, target, status, said].map(escaped).join("<td>")}`;
  const script = `const body=document.querySelector("tbody"),field=document.querySelector("input"),height=32;let all=[],shown=[],status="";
const safe=text=>text.replaceAll("&","&amp;").replaceAll("<","&lt;");
const draw=()=>{const top=Math.min(Math.max(0,Math.floor((scrollY-body.parentNode.offsetTop)/height)-10),Math.max(0,shown.length-50)),some=shown.slice(top,top+50);
body.innerHTML='<tr style="height:'+top*height+'px">'+some.map(row=>'<tr class="row"><td>'+row.slice(0,4).map(safe).join("<td>")).join("")+'<tr style="height:'+Math.max(0,shown.length-top-50)*height+'px">'};
const show=()=>{const text=field.value.toLowerCase();shown=all.filter(row=>(!status||row[2]===status)&&row[4].includes(text));draw()};
fetch("rows.json").then(answer=>answer.json()).then(rows=>{for(const row of rows)row.push(row.join(" ").toLowerCase());all=shown=rows;draw();addEventListener("scroll",draw);
field.oninput=show;for(const button of document.querySelectorAll("button"))button.onclick=()=>{status=status===button.value?"":button.value;show()}})`;
  folderOf(
    {
      "index.html": `${head("floor.css")}<h1>Sitovat tavoitteet</h1>${buttons(rows)}<input type="search"><table><tbody>${rows.slice(0, 40).map(rowHtml).join("\n")}</table><script src="floor.js" async></script>`,
      "floor.css": `${style}td{white-space:nowrap;height:1.5rem}`,
      "floor.js": script,
      "rows.json": JSON.stringify(rows.map(({ goal, target, status, said }) => [goal, target, status, said])),
    },
    folder,
  );
  return { name: "floor", folder, path: "", rows: "tr.row", leastRows: 3, filter: "button", search: "input", words };
}

/** A grid and a drawing library, fed with JSON: what is picked to have a page by tomorrow. `modules` holds tabulator-tables and chart.js. */
export function gridAndCharts(dataset: Dataset, modules: string, folder: string): Subject {
  const rows = rowsOf(dataset);
  const script = `fetch("rows.json").then(answer=>answer.json()).then(rows=>{
const table=new Tabulator("#table",{data:rows,layout:"fitColumns",height:600,columns:["goal","target","status","said"].map(field=>({field,title:field}))});
let status="";const field=document.querySelector("input");
const show=()=>table.setFilter(row=>(!status||row.status===status)&&Object.values(row).join(" ").toLowerCase().includes(field.value.toLowerCase()));
field.oninput=show;for(const button of document.querySelectorAll("button"))button.onclick=()=>{status=status===button.value?"":button.value;show()};
const counts=Object.entries(Object.groupBy(rows,row=>row.status));
new Chart(document.querySelector("canvas"),{type:"bar",data:{labels:counts.map(([name])=>name),datasets:[{data:counts.map(([,some])=>some.length)}]}});
});`;
  folderOf(
    {
      "index.html": `${head("tabulator.min.css")}<h1>Sitovat tavoitteet</h1>${buttons(rows)}<input type="search"><div id="table"></div><div><canvas width="600" height="200"></canvas></div><script src="tabulator.min.js"></script><script src="chart.umd.js"></script><script src="page.js"></script>`,
      "page.js": script,
      "rows.json": JSON.stringify(rows),
    },
    folder,
  );
  copyFileSync(join(modules, "tabulator-tables/dist/css/tabulator.min.css"), join(folder, "tabulator.min.css"));
  copyFileSync(join(modules, "tabulator-tables/dist/js/tabulator.min.js"), join(folder, "tabulator.min.js"));
  copyFileSync(join(modules, "chart.js/dist/chart.umd.min.js"), join(folder, "chart.umd.js"));
  return {
    name: "Tabulator + Chart.js",
    folder,
    path: "",
    rows: ".tabulator-row",
    leastRows: 3,
    filter: "button",
    search: "input",
    words,
  };
}
