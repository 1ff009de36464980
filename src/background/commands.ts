import { browser } from '../platform/browser';
import { askPage } from '../platform/messaging';

/** The commands of the manifest, and what each asks of the page. */
const ASKS = { 'copy-quote': 'copyQuote', 'add-to-quote': 'addSelection', 'focus-toolbar': 'focusToolbar' } as const;

/** Answers the extension's keyboard commands. Firefox for Android has none. */
export function listenForCommands(): void {
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const tabId = tab?.id ?? (await activeTabId());
    if (tabId !== undefined && isCommand(command)) await askPage(tabId, ASKS[command], null);
  });
}

function isCommand(command: string): command is keyof typeof ASKS {
  return Object.hasOwn(ASKS, command);
}

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
