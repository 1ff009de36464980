import { MISTAPE_DIALOG_ID, MIXTAPE_DIALOG_ID, storyNumber } from '../site';
import { type FoundDialog, type PageForms, tellsForm } from './page-forms';

const TAG_NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE = /(?<=[\s"'/])(?<name>[^\s=/"']+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"']+))/g;

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands in it, of a script or style alone. */
  readonly text: string;
}

/**
 * The forms that a page offers, read from its markup where there is no document to read them from. `url` is the page's
 * own address. Of the links nothing is read. Takes anything, in time that grows with its length alone.
 */
export function readFormText(url: string, html: string): PageForms {
  const scripts: string[] = [];
  const dialogs: FoundDialog[] = [];
  const story = { bodyClass: '', articleId: '', shortLink: '' };
  for (const tag of readTags(html)) {
    if (tag.name === 'script' && tellsForm(tag.text)) scripts.push(tag.text);
    addDialog(tag, dialogs);
    addStory(tag, story);
  }
  return { url, scripts, dialogs, postId: storyNumber(story.bodyClass, story.articleId, story.shortLink), links: [] };
}

/** The opening tags in order, without those in comments, scripts and styles. What is cut off in the middle is none. */
function* readTags(html: string): Generator<Tag> {
  const lower = html.toLowerCase();
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = html.indexOf('-->', at + 4);
      if (at === -1) return;
      continue;
    }
    TAG_NAME.lastIndex = at + 1;
    const name = TAG_NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined) {
      at += 1;
      continue;
    }
    const end = findTagEnd(html, at);
    const textEnd = name === 'script' || name === 'style' ? lower.indexOf(`</${name}`, end) : end;
    if (end === -1 || textEnd === -1) return;
    yield {
      name,
      attributes: readAttributes(html.slice(at + 1 + name.length, end)),
      text: html.slice(end + 1, textEnd),
    };
    at = textEnd;
  }
}

/** The index of the `>` that ends a tag, or -1. One in quotation marks doesn't. */
function findTagEnd(html: string, start: number): number {
  let quote = '';
  for (let at = start; at < html.length; at += 1) {
    const unit = html.charAt(at);
    if (quote !== '') quote = unit === quote ? '' : quote;
    else if (unit === '>') return at;
    else if (unit === '"' || unit === "'") quote = unit;
  }
  return -1;
}

function addDialog({ attributes }: Tag, dialogs: FoundDialog[]): void {
  const id = attributes.get('id') ?? '';
  const last = dialogs.at(-1);
  if (id === MISTAPE_DIALOG_ID || id === MIXTAPE_DIALOG_ID) {
    dialogs.push({ id, nonce: attributes.get('data-nonce') ?? null, postId: null });
  } else if (last?.postId === null && attributes.get('data-action') === 'send') {
    dialogs[dialogs.length - 1] = { ...last, postId: attributes.get('data-id') ?? null };
  }
}

function addStory({ name, attributes }: Tag, story: { bodyClass: string; articleId: string; shortLink: string }): void {
  const id = attributes.get('id') ?? '';
  if (name === 'body') story.bodyClass = attributes.get('class') ?? '';
  if (name === 'article' && story.articleId === '' && id.startsWith('post-')) story.articleId = id;
  if (name === 'link' && attributes.get('rel') === 'shortlink') story.shortLink = attributes.get('href') ?? '';
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { groups = {} } of text.matchAll(ATTRIBUTE)) {
    const name = groups['name']?.toLowerCase() ?? '';
    if (!attributes.has(name)) attributes.set(name, groups['double'] ?? groups['single'] ?? groups['bare'] ?? '');
  }
  return attributes;
}
