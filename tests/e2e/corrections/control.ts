import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Channel } from '../../../src/corrections/channels/types';
import type { CorrectionPage, Pressed, ShownOutbox } from '../../../src/corrections/message-schema';
import type { ReaderEvent } from '../../../src/corrections/outbox/events';
import { correctionId } from '../../../src/corrections/private-id';
import type { CorrectionFields, OutboxRecord } from '../../../src/corrections/types';
import {
  type CorrectionMessages,
  correctionMessages,
  correctionPageMessages,
} from '../../../src/platform/correction-messages';
import type { Session } from '../../browsers/session';
import { waitUntil } from '../../browsers/wait-until';
import { stopBackground } from './stop-background';

/** A page of the extension's own that speaks to the background as the Corrections tab does. */
export class Control {
  private constructor(readonly page: Page) {}

  static async open(session: Session): Promise<Control> {
    return new Control(await session.openExtensionPage('popup/index.html?view=settings'));
  }

  /** Evaluates an expression with `browser`; gives what it comes to, as JSON tells it. */
  async evaluate(expression: string): Promise<unknown> {
    // As text, since Firefox's driver leaves out what is in an answer twice.
    const text = await this.page.evaluate(
      `Promise.resolve(((browser) => ${expression})(globalThis.browser ?? globalThis.chrome)).then((value) => JSON.stringify(value ?? null))`,
    );
    return JSON.parse(String(text));
  }

  async #ask<K extends keyof CorrectionMessages & string>(name: K, request: unknown): Promise<unknown> {
    return this.evaluate(`browser.runtime.sendMessage(${JSON.stringify({ pressquote: name, request })})`);
  }

  async outbox(isPrivate = false): Promise<ShownOutbox> {
    return v.parse(correctionMessages.getCorrections.response, await this.#ask('getCorrections', { isPrivate }));
  }

  async press(event: ReaderEvent): Promise<Pressed> {
    return v.parse(correctionMessages.pressCorrection.response, await this.#ask('pressCorrection', event));
  }

  /** What the one tab at an address gives for a correction. */
  async readPage(address: string): Promise<CorrectionPage | null> {
    const message = JSON.stringify({ pressquote: 'readCorrectionPage', request: null });
    const answer =
      await this.evaluate(`browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(address)}))
      .then(({ id }) => browser.tabs.sendMessage(id, ${message}, { frameId: 0 }))`);
    return v.parse(correctionPageMessages.readCorrectionPage.response, answer);
  }

  /** Writes a draft of what is selected in a page, and gives its record. */
  async write({ article, passage }: CorrectionPage, fields: Partial<CorrectionFields>): Promise<OutboxRecord> {
    if (passage === null) throw new Error('Nothing is selected.');
    const id = correctionId(crypto.randomUUID(), false);
    const whole = { shouldRead: passage.text, kind: 'fact', comment: '', name: '', email: '', ...fields } as const;
    const typed = { typedAt: Date.now(), article, passage, fields: whole };
    const { record } = await this.press({ type: 'draftEdited', id, spareId: id, ...typed });
    if (record === null) throw new Error('The draft was not kept.');
    return record;
  }

  /** Presses Send on a draft. */
  send({ correction, turn }: OutboxRecord, channel: Channel): Promise<Pressed> {
    const { id, shouldRead, kind, comment, name, email } = correction;
    const fields = { shouldRead, kind, comment, name, email };
    return this.press({ type: 'sendPressed', id, turn, fields, channel, consent: { content: true, identity: true } });
  }

  /** Empties the outbox and forgets how much was sent of late. */
  async reset(session: Session): Promise<void> {
    await this.evaluate('Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])');
    await stopBackground(session, this);
  }

  /** Forgets how much was sent of late, as after six minutes. */
  async forgetPace(session: Session): Promise<void> {
    await stopBackground(session, this);
    await this.evaluate(`browser.storage.local.get('corrections').then(({ corrections }) => browser.storage.local.set({
      corrections: { ...corrections, pace: { starts: [], pausedUntil: 0, refusals: 0 } } }))`);
  }

  async record(id: string): Promise<OutboxRecord | undefined> {
    return (await this.outbox()).records.find(({ correction }) => correction.id === id);
  }

  /** The one record there is. Throws where there are others, or none. */
  async only(): Promise<OutboxRecord> {
    const [record, ...others] = (await this.outbox()).records;
    if (record === undefined || others.length > 0) throw new Error('There is not one record.');
    return record;
  }

  async waitForOnly(name: OutboxRecord['state']['name']): Promise<OutboxRecord> {
    const { correction } = await waitUntil('the record', () => this.only());
    return this.waitForState(correction.id, name);
  }

  async waitForState(id: string, name: OutboxRecord['state']['name']): Promise<OutboxRecord> {
    let found: OutboxRecord | undefined;
    await waitUntil(`${id} to be ${name}`, async () => {
      found = await this.record(id);
      return found?.state.name === name;
    }).catch((error: unknown) => {
      throw new Error(`${String(error)} It is ${JSON.stringify(found?.state)}`);
    });
    if (found === undefined) throw new Error(`no ${id}`);
    return found;
  }
}
