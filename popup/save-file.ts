/** Gives the reader a text as a file. */
export function saveFile(text: string, type: string, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([text], { type }));
  anchor.download = name;
  anchor.click();
  // The browser reads it after this returns; the address ends with the popup anyway.
}
