import accuracy from "./en/accuracy.json";
import changes from "./en/changes.json";
import charts from "./en/charts.json";
import goal from "./en/goal.json";
import pages from "./en/pages.json";
import timeline from "./en/timeline.json";

export default { accuracy, changes, charts, goal, pages, timeline };
