import { cleanup, render } from '@testing-library/preact';
import { cdp } from 'vitest/browser';
import { App } from '../../../popup/app';
import { createModel } from '../../../popup/create-model';
import type { Model, ModelOptions } from '../../../popup/model';
import popupCss from '../../../popup/popup.css?inline';

export { page, quote } from './page';

/** Opens the popup as the reader sees it once its page has answered. */
export async function openPopup(options: Partial<ModelOptions> = {}): Promise<Model> {
  const style = document.createElement('style');
  style.textContent = popupCss;
  document.head.append(style);
  const model = createModel({ tabId: null, view: 'page', tab: null, ...options });
  render(<App model={model} />);
  await model.load();
  return model;
}

export function closePopup(): void {
  cleanup();
  for (const style of document.head.querySelectorAll('style')) style.remove();
}

export async function preferTheme(theme: 'light' | 'dark'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: theme }] });
}
