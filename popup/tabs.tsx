import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface Tab<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  render(): ComponentChildren;
}

interface TabsProps<Id extends string> {
  /** Accessible name of the list of tabs. */
  readonly name: string;
  readonly tabs: readonly Tab<Id>[];
  /** Which tab is chosen, where that outlives the tabs. */
  readonly chosen?: Signal<Id | undefined>;
}

/** Tabs by the keyboard pattern of the WAI-ARIA Authoring Practices; a single one is shown without any ceremony. */
export function Tabs<Id extends string>({ name, tabs, ...props }: TabsProps<Id>) {
  const own = useSignal(tabs[0]?.id);
  const chosen = props.chosen ?? own;
  const list = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const current = tabs.find((tab) => tab.id === chosen.value) ?? tabs[0];
  if (current === undefined) return null;
  if (tabs.length === 1) return <>{current.render()}</>;

  const move = (event: KeyboardEvent): void => {
    const to = neighbour(tabs, current, event.key);
    if (to === undefined) return;
    event.preventDefault();
    chosen.value = to.id;
    list.current?.querySelectorAll('button')[tabs.indexOf(to)]?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={name} class="tabs" ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <TabButton
            key={tab.id}
            tab={tab}
            prefix={prefix}
            isChosen={tab === current}
            onChoose={() => {
              chosen.value = tab.id;
            }}
          />
        ))}
      </div>
      <div role="tabpanel" id={`${prefix}panel`} aria-labelledby={`${prefix}${current.id}`}>
        {current.render()}
      </div>
    </>
  );
}

interface TabButtonProps {
  readonly tab: Tab;
  readonly prefix: string;
  readonly isChosen: boolean;
  onChoose(): void;
}

function TabButton({ tab, prefix, isChosen, onChoose }: TabButtonProps) {
  return (
    <button
      type="button"
      role="tab"
      id={`${prefix}${tab.id}`}
      aria-selected={isChosen}
      aria-controls={`${prefix}panel`}
      tabIndex={isChosen ? 0 : -1}
      onClick={onChoose}
    >
      {tab.label}
    </button>
  );
}

function neighbour<Id extends string>(tabs: readonly Tab<Id>[], from: Tab<Id>, key: string): Tab<Id> | undefined {
  const index = tabs.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return tabs[(index + 1) % tabs.length];
    case 'ArrowLeft':
      return tabs.at(index - 1);
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}
