import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { languages } from "../model/dataset";
import { readDataset } from "../model/readDataset";
import { App } from "./App";
import "./styles/index.css";
import { loadTexts, translatorOf } from "./texts";

/** The site's folder, found from where this script lies (`<folder>/assets/…`), so that the site works in any folder. */
const folder = new URL("../", import.meta.url);

async function start(): Promise<void> {
  const root = document.getElementById("root");
  const language = languages.find((known) => known === document.documentElement.lang) ?? "fi";
  if (!root) return;
  const [texts, dataset] = await Promise.all([
    loadTexts[language](),
    fetch(new URL("data/dataset.json", folder)).then(async (response) => readDataset(await response.json())),
  ]);
  hydrateRoot(
    root,
    <StrictMode>
      <App
        site={{ dataset, language }}
        translator={translatorOf(language, texts)}
        base={folder.pathname.replace(/\/$/, "")}
      />
    </StrictMode>,
  );
}

void start();
