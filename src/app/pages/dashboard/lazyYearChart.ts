import { later } from "../../lazyPart";

/** The course of the year is in the written page, to be read at once; what makes it answer to touch comes after the filters do. */
export const laterCourse = later(async () => (await import("../../components/year-chart/YearChart")).YearChart);
