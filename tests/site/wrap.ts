import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FixtureStory } from './load';

/** A published article, known only as text, with stand-ins for the address and date that the text doesn't tell. */
export interface RealArticle {
  /** File name without its ending. */
  readonly name: string;
  /** Captions of the lead picture, which stand above the story and are no part of it. */
  readonly captions: readonly string[];
  readonly story: FixtureStory;
}

const FOLDER_VARIABLE = 'PRESSQUOTE_ARTICLES';
const STAND_IN_DATE = '2017-01-15';
const LAST_LINE_BEFORE_TITLE = /^Privacy and Cookie Policies/;
const FIRST_LINE_AFTER_STORY =
  /^(?:You could close this page|Ukraine needs independent journalism\. And we|To suggest a correction|Related Posts)/;
const BYLINE = /^Article by:\s*/;
const EDITOR_LINE = /^Edited by:\s*/;

/** The articles in the folder that PRESSQUOTE_ARTICLES names; none when it isn't set. Throws on an unreadable text. */
export function readRealArticles(): RealArticle[] {
  const folder = process.env[FOLDER_VARIABLE];
  if (folder === undefined || folder === '') return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  files.sort();
  return files.map((file) => parseRealArticle(file.replace(/\.txt$/, ''), readFileSync(join(folder, file), 'utf8')));
}

/**
 * Reads the text of an article page: imprint and policy, title, lead captions, title again, byline, body, the rest.
 * Throws where there is no title or no body. `name` is only for telling articles apart.
 */
export function parseRealArticle(name: string, text: string): RealArticle {
  const groups = splitGroups(text);
  const top = groups.findIndex(([line = '']) => LAST_LINE_BEFORE_TITLE.test(line)) + 1;
  const title = groups[top]?.[0];
  if (title === undefined) throw new Error(`${name}: no title`);
  const end = groups.findIndex(([line = ''], index) => index > top && FIRST_LINE_AFTER_STORY.test(line));
  const below = groups.slice(top + 1, end === -1 ? undefined : end);
  const again = below.findIndex((group) => group.includes(title));
  const lead = below.slice(0, again + 1).flat();
  const body = below.slice(again + 1);
  const blocks = body.filter(([line = '']) => !BYLINE.test(line) && !EDITOR_LINE.test(line)).map(toBlock);
  if (blocks.length === 0) throw new Error(`${name}: no body`);
  return {
    name,
    captions: lead.filter((line) => line !== title),
    story: {
      article: {
        url: `https://euromaidanpress.com/${STAND_IN_DATE.replaceAll('-', '/')}/${slugOf(title)}/`,
        title,
        authors: namesAfter(BYLINE, body.flat()),
        editors: namesAfter(EDITOR_LINE, body.flat()),
        date: STAND_IN_DATE,
        section: null,
      },
      blocks,
    },
  };
}

/** The lines of a text, in groups parted by empty lines. */
function splitGroups(text: string): string[][] {
  const groups = text.split(/\n\s*\n/).map((group) => group.split('\n').map(collapse));
  return groups.map((lines) => lines.filter((line) => line !== '')).filter((lines) => lines.length > 0);
}

/** A picture leaves two lines in the text, its description and its caption; only the second is seen on the page. */
function toBlock(group: readonly string[]): FixtureStory['blocks'][number] {
  return { kind: group.length > 1 ? 'caption' : 'paragraph', text: group.at(-1) ?? '' };
}

function collapse(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}

function namesAfter(start: RegExp, lines: readonly string[]): string[] {
  const line = lines.find((candidate) => start.test(candidate));
  return line === undefined ? [] : line.replace(start, '').split(/, | and /);
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A whole page of the site around a story, as the recent theme or a plain WordPress one would serve it. */
export function wrapStory(real: RealArticle, variant: 'networker' | 'wordpress'): string {
  const { article, blocks } = real.story;
  const body = blocks.map(toMarkup).join('\n');
  const page = variant === 'networker' ? wrapNetworker(real, body) : wrapWordpress(real, body);
  return `<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<title>${escapeHtml(article.title)} - Euromaidan Press</title>
<link rel="canonical" href="${escapeHtml(article.url)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(article.title)}">
<style>
body { max-width: 720px; margin: 0 auto; padding: 0 20px 60px; font: 18px/1.65 Georgia, "Times New Roman", serif; }
h1 { font-size: 36px; line-height: 1.2; } figcaption, .imprint, .byline, .promo { font: 13px/1.5 system-ui, sans-serif; color: #666; }
.picture { height: 240px; background: linear-gradient(160deg, #3f6c96, #e8c45a); }
.screen-reader-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
</style>
</head>
${page}
</html>
`;
}

function wrapNetworker({ story: { article }, captions }: RealArticle, body: string): string {
  return `<body class="single single-post postid-4711">
<div class="imprint">${IMPRINT}</div>
<main><article id="post-4711" class="post-4711 post type-post hentry cs-entry">
<h1 class="cs-entry__title"><span>${escapeHtml(article.title)}</span></h1>
<span class="cs-meta-date">${STAND_IN_DATE}</span> <span class="cs-meta-reading-time">5 minute read</span>
<figure class="cs-entry__post-media"><div class="picture"></div>${captions.map((caption) => `<figcaption>${escapeHtml(caption)}</figcaption>`).join('')}</figure>
<p class="cs-entry__headline-again">${escapeHtml(article.title)}</p>
${bylines(article, (names) => `<div class="cs-entry__author-meta">Article by: ${names.map((name) => `<a href="/author/x" rel="author">${name}</a>`).join(', ')}</div>`)}
<div class="cs-entry__content-wrap"><div class="entry-content">
${body}
</div>
${AFTER_STORY}
</div>
</article></main>
</body>`;
}

function wrapWordpress({ story: { article }, captions }: RealArticle, body: string): string {
  return `<body class="single single-post postid-4711">
<a class="screen-reader-text" href="#content">Skip to content</a>
<div class="imprint site-info">${IMPRINT}</div>
<article id="post-4711" class="post-4711 post type-post hentry">
<header class="entry-header"><h1 class="entry-title">${escapeHtml(article.title)}</h1></header>
<div class="entry-content" id="content">
<div class="wp-caption"><div class="picture"></div>${captions.map((caption) => `<p class="wp-caption-text">${escapeHtml(caption)}</p>`).join('')}</div>
<h3>${escapeHtml(article.title)}</h3>
${bylines(article, (names) => `<p>Article by: ${names.join(', ')}</p>`)}
${body}
${AFTER_STORY}
</div>
</article>
</body>`;
}

function bylines(article: FixtureStory['article'], toByline: (names: string[]) => string): string {
  const byline = article.authors.length > 0 ? toByline(article.authors.map(escapeHtml)) : '';
  const editors = article.editors.length > 0 ? `<p>Edited by: ${article.editors.map(escapeHtml).join(', ')}</p>` : '';
  return `${byline}\n${editors}`;
}

function toMarkup({ kind, text }: FixtureStory['blocks'][number]): string {
  if (kind !== 'caption') return `<p>${escapeHtml(text)}</p>`;
  return `<figure><div class="picture"></div><figcaption>${escapeHtml(text)}</figcaption></figure>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const IMPRINT = `<p>Copyright © 2026</p>
<p>The work of Euromaidan Press is supported by readers and by a foundation or two</p>
<p>When referencing our materials, give an active hyperlink to the Euromaidan Press story and a maximum 500-character extract of it. Anything longer needs written permission from <a href="mailto:reprints@euromaidanpress.com">our editors</a>.</p>
<p>Privacy and Cookie Policies.</p>`;

const AFTER_STORY = `<p>You could close this page. Or you could help to pay for the next story. <a href="https://www.patreon.com/EuromaidanPress">Become a patron</a></p>
<div class="teaser"><h4><a href="/2021/03/11/a-bakery/">How a bakery outlived three currencies</a></h4><p>One stubborn oven, and the family that never missed a morning.</p></div>
<p>To suggest a correction or clarification, write to us <a href="/contact-us/">here</a></p>
<p>You can also highlight the text and press <strong>Ctrl + Enter</strong></p>
<p>Please leave your suggestions or corrections here</p>
<div class="promo"><p>Will the West continue to support Ukraine?</p><ul><li>Know what moves the world.</li><li>Stay informed with Kompreno.</li><li>Get quality journalism from across Europe.</li></ul><p>Special discount<br>for Euromaidan Press readers</p></div>
<p>We are an independent media outlet that relies solely on the advertisements you may be hiding. Thank you!</p>
<h3>Related Posts</h3>
<p><a href="/2019/10/02/steppe-birds/">The librarians who count steppe birds</a></p>`;
