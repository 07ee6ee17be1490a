import { useId } from "react";
import { readFiles } from "../sources/givenFiles";
import type { OpenedFile } from "../draft/openedFile";

/** Chooses files, or a folder with all that is in it. The field itself takes the focus; its label looks like a button. */
export function FileButton({
  label,
  folder = false,
  onFiles,
}: {
  label: string;
  folder?: boolean;
  onFiles: (files: Promise<readonly OpenedFile[]>) => void;
}) {
  const id = useId();
  return (
    <span className="studio-file">
      <input
        id={id}
        type="file"
        multiple
        className="visually-hidden"
        {...(folder ? { webkitdirectory: "" } : {})}
        onChange={(event) => {
          const field = event.target;
          const files = [...(field.files ?? [])];
          // Cleared, so that choosing the same file again is a change.
          field.value = "";
          if (files.length > 0) onFiles(readFiles(files));
        }}
      />
      <label htmlFor={id} className="button">
        {label}
      </label>
    </span>
  );
}
