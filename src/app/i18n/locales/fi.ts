import frame from "./fi/frame.json";
import front from "./fi/front.json";
import titles from "./fi/titles.json";
import views from "./fi/views.json";
import words from "./fi/words.json";

export default { frame, front, titles, views, words };
