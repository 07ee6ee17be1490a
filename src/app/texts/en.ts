import accuracy from "./en/accuracy.json";
import charts from "./en/charts.json";
import frame from "./en/frame.json";
import front from "./en/front.json";
import goal from "./en/goal.json";
import pages from "./en/pages.json";
import views from "./en/views.json";
import words from "./en/words.json";

export default { accuracy, charts, frame, front, goal, pages, views, words };
