/** The plugins that the server speaks for. */
export const PLUGINS = [
  'mistape 1.0',
  'mistape 1.1',
  'mistape 1.2',
  'mistape 1.3',
  'mistape 1.4',
  'mixtape 1.2',
] as const;
export type Plugin = (typeof PLUGINS)[number];

/** What a plugin does with a report. */
export interface PluginTraits {
  readonly action: string;
  /** Whether a report without a valid nonce is refused. */
  readonly wantsNonce: boolean;
  /** Whether it stores a report before it mails it. */
  readonly stores: boolean;
  readonly knowsDuplicates: boolean;
  /** The field that holds the words reported. */
  readonly selectionField: 'selection' | 'reported_text';
  /** How it answers: a bare word, JSON with markup, or JSON with a title and a message. */
  readonly answers: 'bare' | 'markup' | 'words';
  /** How many reports of the last five minutes make it refuse the next. */
  readonly mostInFiveMinutes: number;
}

export function traitsOf(plugin: Plugin): PluginTraits {
  const name = plugin.split(' ')[0] ?? '';
  const common = { action: `${name}_report_error`, selectionField: 'selection', mostInFiveMinutes: 6 } as const;
  switch (plugin) {
    case 'mistape 1.0':
      return { ...OLDEST, action: common.action };
    case 'mistape 1.1':
      return { ...common, wantsNonce: false, stores: false, knowsDuplicates: false, answers: 'markup' };
    case 'mixtape 1.2':
      return { ...common, wantsNonce: true, stores: true, knowsDuplicates: false, answers: 'words' };
    default:
      return { ...common, wantsNonce: false, stores: true, knowsDuplicates: true, answers: 'words' };
  }
}

const OLDEST = {
  wantsNonce: true,
  stores: false,
  knowsDuplicates: false,
  selectionField: 'reported_text',
  answers: 'bare',
  mostInFiveMinutes: 5,
} as const;
