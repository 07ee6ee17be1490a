import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { haveDebianPackages } from "../../scripts/install.mjs";

const soffice = "/usr/bin/soffice";
const library = (part: string) => `/usr/lib/libreoffice/program/lib${part}lo.so`;

/** Installs LibreOffice where it is missing. One part of it may be there without the other. */
export const haveLibreOffice = (): Promise<void> =>
  haveDebianPackages({
    [library("sc")]: "libreoffice-calc",
    [library("sw")]: "libreoffice-writer",
    [library("sd")]: "libreoffice-impress",
    "/usr/bin/pdftotext": "poppler-utils",
  });

/** Makes LibreOffice write numbers as Finns do. The profile is in the folder, so that no other run shares it. */
export function useFinnishNumbers(folder: string): void {
  mkdirSync(join(folder, "profile/user"), { recursive: true });
  writeFileSync(
    join(folder, "profile/user/registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fi-FI</value></prop></item></oor:items>`,
  );
}

/** Lets LibreOffice write a file in another format into the folder, and tells where it is. */
export async function convertWithLibreOffice(path: string, to: string, folder: string, more: readonly string[] = []) {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const words = [`-env:UserInstallation=${profile}`, "--headless", ...more, "--convert-to", to, "--outdir", folder];
  const { stdout, stderr } = await promisify(execFile)(soffice, [...words, path]);
  const [ending = ""] = to.split(":");
  const written = join(folder, `${basename(path, extname(path))}.${ending}`);
  if (!existsSync(written)) throw new Error(`LibreOffice did not write ${written}: ${stdout}${stderr}`);
  return written;
}
