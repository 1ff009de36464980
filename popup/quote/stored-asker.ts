import { StoredItem } from '../../src/platform/stored-item';

/** Who asks for permission, where the reader wants that remembered; else both texts are empty. */
export interface Asker {
  readonly isRemembered: boolean;
  readonly name: string;
  readonly outlet: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** On this device alone. */
export const storedAsker = new StoredItem<Asker>({
  key: 'asker',
  area: 'local',
  parse: ({ isRemembered, name, outlet }) =>
    isRemembered === true
      ? { isRemembered, name: text(name), outlet: text(outlet) }
      : { isRemembered: false, name: '', outlet: '' },
  migrations: [],
});
