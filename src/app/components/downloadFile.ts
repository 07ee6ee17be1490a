/** Downloads a file. */
export function downloadFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; the URL can be released later.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
