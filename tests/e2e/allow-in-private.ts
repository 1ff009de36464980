import type { Session } from '../browsers/session';
import { waitUntil } from '../browsers/wait-until';

/** Lets the extension into private windows, as the switch on the browser's own page does. The extension starts anew. */
export async function allowInPrivate({ browser, extensionOrigin }: Session): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const id = JSON.stringify(new URL(extensionOrigin).host);
  // Without developer mode, what is loaded unpacked doesn't come back from being reloaded.
  await page.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() =>
    chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, incognitoAccess: true }))`);
  await waitUntil('the extension to be back', async () => {
    await page.goto(`${extensionOrigin}/popup/index.html`);
    return page.evaluate('chrome.extension.isAllowedIncognitoAccess()').then((isAllowed) => isAllowed === true);
  });
  await page.close();
}
