import accuracy from "./sv/accuracy.json";
import charts from "./sv/charts.json";
import frame from "./sv/frame.json";
import front from "./sv/front.json";
import goal from "./sv/goal.json";
import pages from "./sv/pages.json";
import views from "./sv/views.json";
import words from "./sv/words.json";

export default { accuracy, charts, frame, front, goal, pages, views, words };
