import common from "./fi/common.json";
import layout from "./fi/layout.json";
import summary from "./fi/summary.json";
import titles from "./fi/titles.json";
import views from "./fi/views.json";

export default { common, layout, summary, titles, views };
