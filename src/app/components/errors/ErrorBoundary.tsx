import { Component } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../../i18n/translation";
import { ErrorMessage } from "./ErrorMessage";

/**
 * Shows an error message in place of a part that fails, so that the rest of the page goes on. The message offers to reload the page: a missing script
 * does not load by trying again, and the URL keeps the reader's choices.
 */
export class ErrorBoundary extends Component<{ whole?: boolean; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Failure of={this.props.whole ? "page" : "part"} /> : this.props.children;
  }
}

function Failure({ of }: { of: "page" | "part" }) {
  const t = useTexts("errors");
  return (
    <ErrorMessage
      what={t(of)}
      help={t(`${of}Help`)}
      action={{ words: t("reload"), act: () => window.location.reload() }}
    />
  );
}
