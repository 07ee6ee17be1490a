import accuracy from "./fi/accuracy.json";
import changes from "./fi/changes.json";
import charts from "./fi/charts.json";
import goal from "./fi/goal.json";
import pages from "./fi/pages.json";
import timeline from "./fi/timeline.json";

export default { accuracy, changes, charts, goal, pages, timeline };
