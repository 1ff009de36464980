import { StoredItem } from './stored-item';

/** Who sends corrections, where the reader asked for it to be remembered; else both texts are empty. */
export interface Sender {
  readonly isRemembered: boolean;
  readonly name: string;
  readonly email: string;
}

export const NO_SENDER: Sender = { isRemembered: false, name: '', email: '' };

/** Kept on this device alone: settings are synced, names need not be. */
export const storedSender = new StoredItem<Sender>({
  key: 'sender',
  area: 'local',
  parse: ({ isRemembered, name, email }) =>
    isRemembered === true
      ? { isRemembered, name: typeof name === 'string' ? name : '', email: typeof email === 'string' ? email : '' }
      : NO_SENDER,
  migrations: [],
});
