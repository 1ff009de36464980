import axe from 'axe-core';

/**
 * What axe finds wrong in a part of the page, one line each with where it is. All rules but the one that asks for
 * landmarks around everything, which is the page's business and not that of a toolbar in it.
 */
export async function findViolations(part: Element): Promise<string[]> {
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
  const { violations } = await axe.run(part, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
