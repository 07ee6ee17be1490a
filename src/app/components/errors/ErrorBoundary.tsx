import { Component } from "react";
import type { ReactNode } from "react";
import type { Language } from "../../../domain/dataset/schema";
import { errorTexts } from "../../i18n/errorTexts";
import { ErrorMessage } from "./ErrorMessage";

/**
 * Keeps a failure to the part that fails: the part says so, the rest goes on. What failed is loaded anew with the page: a part
 * that is gone does not come by asking again, and the address holds everything that the reader chose.
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
