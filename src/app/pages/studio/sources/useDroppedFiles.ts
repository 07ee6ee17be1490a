import { useEffect, useRef, useState } from "react";
import { readDropped } from "./givenFiles";
import type { OpenedFile } from "../draft/openedFile";
import { pastedFiles } from "./pastedFiles";
import { useTexts } from "../../../i18n/translation";

/** Handles files dropped anywhere on the page and content pasted outside fields. Returns whether something is dragged over the page. */
export function useDroppedFiles(onFiles: (files: Promise<readonly OpenedFile[]>) => void): boolean {
  const t = useTexts("studio");
  const [isOver, setOver] = useState(false);
  const latestOnFiles = useRef(onFiles);
  useEffect(() => {
    latestOnFiles.current = onFiles;
  }, [onFiles]);
  const pastedName = t("start.pastedName");
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      // Dragged text is left to the browser.
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      latestOnFiles.current(readDropped(event.dataTransfer));
    };
    const paste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (!clipboardData || (target instanceof Element && target.closest("input, textarea, select"))) return;
      event.preventDefault();
      const pasted = pastedFiles(clipboardData, pastedName);
      if (pasted) latestOnFiles.current(pasted);
    };
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
    };
  }, [pastedName]);
  return isOver;
}
