import accuracy from "./sv/accuracy.json";
import changes from "./sv/changes.json";
import charts from "./sv/charts.json";
import goal from "./sv/goal.json";
import pages from "./sv/pages.json";
import timeline from "./sv/timeline.json";

export default { accuracy, changes, charts, goal, pages, timeline };
