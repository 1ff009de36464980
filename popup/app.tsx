import { useSignal } from '@preact/signals';
import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { translate } from '../src/platform/i18n';
import type { Panel } from './choose-panel';
import type { TabId } from './choose-tab';
import { LazyPart } from './lazy-part';
import type { Model } from './model';
import { AccessPanel } from './panels/access-panel';
import { ArticleCard } from './panels/article-card';
import { ArticlePanel } from './panels/article-panel';
import { ElsewherePanel } from './panels/elsewhere-panel';
import { LastQuote } from './panels/last-quote';
import { OtherPanel } from './panels/other-panel';
import { ReloadPanel } from './panels/reload-panel';
import { RingMark } from './ring-mark';
import { Switch } from './switch';
import { type Tab, Tabs } from './tabs';

const loadSettings = async () => (await import('./panels/settings-panel')).SettingsPanel;
const loadDesk = async () => (await import('./quote/quote-desk')).QuoteDesk;
const loadSummary = async () => (await import('./summary/summary-tab')).SummaryTab;
const loadCorrections = async () => (await import('./corrections/popup-corrections')).PopupCorrections;

/** The whole of the popup, which is the options page too: there the settings come first. */
export function App({ model }: { readonly model: Model }) {
  const settingsButton = useRef<HTMLButtonElement>(null);
  const shown = useRef(model.view.value);
  useEffect(() => {
    // Whoever comes back from the settings goes on where they left.
    if (shown.current === 'settings') settingsButton.current?.focus();
    shown.current = model.view.value;
  }, [model.view.value]);
  return (
    <>
      <Header model={model} />
      <main>
        {model.view.value === 'settings' ? (
          <LazyPart load={loadSettings} props={{ model }} />
        ) : (
          <PageView model={model} />
        )}
      </main>
      {model.view.value === 'page' && <Footer model={model} button={settingsButton} />}
    </>
  );
}

function Header({ model }: { readonly model: Model }) {
  const { isPaused } = model.settings.value;
  const isRefused = useSignal(false);
  return (
    <header>
      <div class="bar">
        <p class="brand">
          <RingMark count={isPaused ? 0 : 3} limit={4} />
          {translate('extensionName')}
        </p>
        <Switch
          label={translate('pause')}
          isOn={isPaused}
          onChange={async (isOn) => {
            isRefused.value = !(await model.change({ isPaused: isOn }));
          }}
        />
      </div>
      <p class="note" role="status">
        {isRefused.value ? translate('settingsNotSaved') : isPaused && translate('pausedNote')}
      </p>
    </header>
  );
}

function PageView({ model }: { readonly model: Model }) {
  const panel = model.panel.value;
  // Nothing rather than a spinner: the answer is there within a frame or two.
  if (panel === null) return <div class="waiting" />;
  return (
    <>
      {panel.kind === 'article' && <ArticleCard article={panel.article} />}
      <Tabs name={translate('tabsName')} tabs={makeTabs(model, panel)} chosen={model.tab} />
    </>
  );
}

/** The tabs of a page: what the reader wrote is within reach on every page, a summary on stories alone. */
function makeTabs(model: Model, panel: Panel): readonly Tab<TabId>[] {
  const quote = () => <QuoteTab model={model} panel={panel} />;
  const corrections = () => <CorrectionsTab model={model} />;
  return [
    { id: 'quote', label: translate('tabQuote'), render: quote },
    ...(panel.kind === 'article' ? [makeSummaryTab(model, panel)] : []),
    { id: 'corrections', label: translate('tabCorrections'), render: corrections },
  ];
}

function makeSummaryTab(model: Model, { article, page }: Extract<Panel, { readonly kind: 'article' }>): Tab<TabId> {
  const summary = () => <LazyPart load={loadSummary} props={{ model, article, policy: page.policy }} />;
  return { id: 'summary', label: translate('tabSummary'), render: summary };
}

function CorrectionsTab({ model }: { readonly model: Model }) {
  const options = model.corrections.value;
  return options === null ? null : <LazyPart load={loadCorrections} props={{ options }} />;
}

function QuoteTab({ model, panel }: { readonly model: Model; readonly panel: Panel }) {
  const isPressed = useSignal(false);
  const open = (): void => {
    isPressed.value = true;
    model.isDeskOpen.value = true;
  };
  const page = panel.kind === 'article' ? panel.page : null;
  return (
    <>
      <PagePanel model={model} panel={panel} />
      <LastQuote model={model} />
      {model.isDeskOpen.value ? (
        <LazyPart load={loadDesk} props={{ model, page, isFocused: isPressed.value }} />
      ) : (
        // Whoever came for one quote doesn't pay for what is behind it.
        <button type="button" class="open-desk" onClick={open}>
          {translate('openDesk')}
        </button>
      )}
    </>
  );
}

function PagePanel({ model, panel }: { readonly model: Model; readonly panel: Panel }) {
  switch (panel.kind) {
    case 'article':
      return <ArticlePanel model={model} page={panel.page} />;
    case 'other':
      return <OtherPanel />;
    case 'elsewhere':
      return <ElsewherePanel />;
    case 'reload':
      return <ReloadPanel model={model} />;
    case 'access':
      return <AccessPanel model={model} />;
  }
}

function Footer({ model, button }: { readonly model: Model; readonly button: Ref<HTMLButtonElement> }) {
  return (
    <footer>
      <button
        type="button"
        ref={button}
        onClick={() => {
          model.view.value = 'settings';
        }}
      >
        {translate('actionSettings')}
      </button>
    </footer>
  );
}
