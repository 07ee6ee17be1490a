import frame from "./sv/frame.json";
import front from "./sv/front.json";
import titles from "./sv/titles.json";
import views from "./sv/views.json";
import words from "./sv/words.json";

export default { frame, front, titles, views, words };
