import accuracy from "./fi/accuracy.json";
import charts from "./fi/charts.json";
import frame from "./fi/frame.json";
import front from "./fi/front.json";
import goal from "./fi/goal.json";
import pages from "./fi/pages.json";
import views from "./fi/views.json";
import words from "./fi/words.json";

export default { accuracy, charts, frame, front, goal, pages, views, words };
