import { Component } from "react";
import type { ReactNode } from "react";
import type { Language } from "../../../domain/dataset/schema";
import { errorTexts } from "../../i18n/errorTexts";
import { ErrorMessage } from "./ErrorMessage";

/**
 * Shows an error message in place of a part that fails, so that the rest of the page goes on. The message offers to reload the page: a missing script
 * does not load by trying again, and the URL keeps the reader's choices.
 */
export class ErrorBoundary extends Component<
  { language: Language; whole?: boolean; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const texts = errorTexts[this.props.language];
    const what = this.props.whole ? "page" : "part";
    return (
      <ErrorMessage
        what={texts[what]}
        help={texts[`${what}Help`]}
        action={{ words: texts.reload, act: () => window.location.reload() }}
      />
    );
  }
}
