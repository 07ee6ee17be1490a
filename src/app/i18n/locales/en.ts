import common from "./en/common.json";
import layout from "./en/layout.json";
import summary from "./en/summary.json";
import titles from "./en/titles.json";
import views from "./en/views.json";

export default { common, layout, summary, titles, views };
