import type { SourceDocument } from "../formats/sourceDocument";
import type { ReportSettings } from "./reportSettings";
import type { Review } from "./reviewFile";

/** A folder of sources: one report's documents and the settings that stand beside them. */
export interface SourceFolder {
  id: string;
  /** The folder's name, where that is not the id. */
  name?: string;
  documents: SourceDocument[];
  settings: ReportSettings;
  review: Review;
}
