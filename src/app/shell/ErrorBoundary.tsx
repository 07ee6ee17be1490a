import { Component } from "react";
import type { ReactNode } from "react";
import type { Language } from "../../domain/dataset/contract";
import { fault } from "./errorTexts";
import { FaultNotice } from "./ErrorMessage";

/**
 * Keeps a failure to the part that fails: the part says so, the rest goes on. What failed is loaded anew with the page: a part
 * that is gone does not come by asking again, and the address holds everything that the reader chose.
 */
export class Guard extends Component<
  { language: Language; whole?: boolean; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const texts = fault[this.props.language];
    const what = this.props.whole ? "page" : "part";
    return (
      <FaultNotice
        what={texts[what]}
        help={texts[`${what}Help`]}
        action={{ words: texts.reload, act: () => window.location.reload() }}
      />
    );
  }
}
