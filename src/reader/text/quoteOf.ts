import type { Quote } from "../../domain/dataset/schema";
import type { Span } from "../span";

/** The words of a text at a place. */
export const quoteOf = (text: string, { start, end }: Span): Quote => ({ quote: text.slice(start, end), start, end });
