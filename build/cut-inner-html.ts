const ASSIGNMENT = /[\w$]+\.innerHTML=[\w$]+\.__html/g;

/**
 * Cuts Preact's only assignment to `innerHTML` out of the minified files of the popup, whichever of them holds it. It
 * serves `dangerouslySetInnerHTML`, which nothing here uses and reviewers of extensions rightly ask about. Throws where
 * all of them together don't hold it exactly once, since then Preact has another shape than the one this was written
 * for.
 */
export function cutInnerHtml(files: readonly string[]): string[] {
  const found = files.reduce((sum, file) => sum + (file.match(ASSIGNMENT)?.length ?? 0), 0);
  if (found !== 1) throw new Error(`Expected one assignment to innerHTML in the popup's bundle, found ${found}.`);
  return files.map((file) => file.replace(ASSIGNMENT, 'void 0'));
}
