import { render } from 'preact';
import { shownLanguage } from '../src/platform/i18n';
import { App } from './app';
import { createModel } from './create-model';
import { readAddress } from './read-address';

const asked = readAddress(new URL(location.href));
document.documentElement.lang = shownLanguage();

const model = createModel(asked);
// A popup is as wide as we say; in a tab there is room.
if (asked.tabId !== null || asked.view === 'settings') document.documentElement.dataset['place'] = 'tab';
render(<App model={model} />, document.body);
void model.load();
