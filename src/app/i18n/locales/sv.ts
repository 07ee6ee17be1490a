import common from "./sv/common.json";
import layout from "./sv/layout.json";
import summary from "./sv/summary.json";
import titles from "./sv/titles.json";
import views from "./sv/views.json";

export default { common, layout, summary, titles, views };
