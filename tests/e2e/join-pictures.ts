import type { Session } from '../browsers/session';

/** Writes some pictures side by side, as one, at half their size: they are taken at twice theirs. */
export async function joinPictures(
  session: Session,
  pictures: readonly Uint8Array[],
  path: `${string}.png`,
): Promise<void> {
  const sheet = await session.browser.newPage();
  const images = pictures.map((png) => `<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`);
  await sheet.setContent(`<style>body { display: inline-flex; gap: 24px; align-items: start; margin: 24px; background: #888 }
    img { zoom: 0.5; border-radius: 16px }</style>${images.join('')}`);
  const body = await sheet.waitForSelector('body');
  await body?.screenshot({ path });
  await sheet.close();
}
