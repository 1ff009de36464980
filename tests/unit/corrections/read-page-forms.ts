import type { PageForms } from '../../../src/corrections/channels/types';
import { FORM_GLOBALS } from '../../../src/site';

/** What a page of the tests' own server offers, read from its markup, which is known. */
export function readPageForms(url: string, html: string): PageForms {
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
  const dialog = /<div id="(?<id>m\w+_dialog)"[^>]*>/.exec(html);
  const nonce = /data-nonce="(\w+)"/.exec(dialog?.[0] ?? '')?.[1] ?? null;
  const postId = /data-action="send" data-id="(\d+)"/.exec(html)?.[1] ?? null;
  return {
    url,
    scripts: scripts.filter((script) => FORM_GLOBALS.some((name) => script.includes(name))),
    dialogs: dialog === null ? [] : [{ id: dialog.groups?.['id'] ?? '', nonce, postId }],
    postId: /postid-(\d+)/.exec(html)?.[1] ?? null,
    links: [],
  };
}
