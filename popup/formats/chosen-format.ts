import { StoredItem } from '../../src/platform/stored-item';
import { type Format, QUOTE_FORMATS, REFERENCE_FORMATS } from '../../src/quote/format-quote';

/** The format copied last, and whether a reference had the quote with it. */
export interface ChosenFormat {
  readonly format: Format;
  readonly withQuote: boolean;
}

/** On this device alone: what one writes differs from one to the next. */
export const storedFormat = new StoredItem<ChosenFormat>({
  key: 'format',
  area: 'local',
  parse: ({ format, withQuote }) => ({
    format: [...QUOTE_FORMATS, ...REFERENCE_FORMATS].find((each) => each === format) ?? 'rich',
    withQuote: typeof withQuote === 'boolean' ? withQuote : true,
  }),
  migrations: [],
});
