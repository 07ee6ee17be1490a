import frame from "./en/frame.json";
import front from "./en/front.json";
import titles from "./en/titles.json";
import views from "./en/views.json";
import words from "./en/words.json";

export default { frame, front, titles, views, words };
