/** Old form fields keep what a person chose beside the text: the entry of a list, the tick of a box. */
export interface FormFields {
  /** Called for each opening element. Returns the chosen text where the field is shown. */
  open: (name: string, attribute: (name: string) => string | null) => string | null;
}

export function formFields(): FormFields {
  let entries: string[] = [];
  let chosen = 0;
  let box: boolean | null = null;
  return {
    open: (name, attribute) => {
      const value = attribute("val");
      if (name === "ddList") {
        entries = [];
        chosen = 0;
      } else if (name === "listEntry") entries.push(value ?? "");
      else if (name === "result") chosen = Number(value ?? 0);
      else if (name === "checkBox") box = false;
      else if ((name === "checked" || name === "default") && box !== null) box = value !== "0" && value !== "false";
      else if (name === "fldChar" && attribute("fldCharType") === "end") {
        const chosenText = box === null ? (entries[chosen] ?? null) : box ? "☒" : "☐";
        entries = [];
        box = null;
        return chosenText;
      }
      return null;
    },
  };
}
