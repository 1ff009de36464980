/**
 * Everything known about euromaidanpress.com, and nothing else: hosts, address shapes, selectors, boilerplate, policy
 * wording. A redesign of the site is mended in this file. The theme has changed over the years, so every list here is
 * tried in order and nothing hangs on a single entry.
 */

export const SITE_NAME = 'Euromaidan Press';
const SITE_DOMAIN = 'euromaidanpress.com';

export const SITE_HOME = `https://${SITE_DOMAIN}/`;

/** Match pattern for the manifest's hosts and for permission requests; covers `www` and every other subdomain. */
export const SITE_MATCH_PATTERN = `*://*.${SITE_DOMAIN}/*`;

/** Whether a URL is http(s) on the site or one of its subdomains. */
export function isSiteUrl(url: URL): boolean {
  return (
    (url.protocol === 'https:' || url.protocol === 'http:') &&
    (url.hostname === SITE_DOMAIN || url.hostname.endsWith(`.${SITE_DOMAIN}`))
  );
}

/** Story addresses of every year; the story's own path is the first group. A numeric tail is a page of a long story. */
const ARTICLE_PATH =
  /^(\/20\d\d\/\d\d\/\d\d\/(?!(?:page|feed|amp|embed)(?:\/|$))[^/]+)(?:\/\d+)?(?:\/amp|\/comment-page-\d+)?\/?$/;
const NEVER_ARTICLE_PATH = /^\/(?:author|tags?|category|feed|wp-content|wp-admin|wp-json|cdn-cgi)(?:\/|$)/;
const PATH_DATE = /^\/(20\d\d)\/(\d\d)\/(\d\d)\//;

/** Query parameters that choose a story; every other one only tracks the visit or busts a cache. */
const IDENTIFYING_PARAMETERS = ['p'];
const LISTING_PARAMETERS = ['s', 'post-all', 'paged', 'feed', 'author', 'cat', 'tag'];

/**
 * What a URL alone tells: `article` and `other` are certain, `unknown` needs the page's own signals (`?p=331999`).
 * URLs off the site are `other`.
 */
export function classifyAddress(url: URL): 'article' | 'other' | 'unknown' {
  if (!isSiteUrl(url) || NEVER_ARTICLE_PATH.test(url.pathname)) return 'other';
  if (LISTING_PARAMETERS.some((name) => url.searchParams.has(name))) return 'other';
  if (ARTICLE_PATH.test(url.pathname)) return 'article';
  if (url.pathname === '/') return url.searchParams.has('p') ? 'unknown' : 'other';
  return 'unknown';
}

/** A story's path without slash, AMP, page and comment tails, for telling stories apart; null for other addresses. */
export function storyPath(url: URL): string | null {
  return isSiteUrl(url) ? (ARTICLE_PATH.exec(url.pathname)?.[1] ?? null) : null;
}

/**
 * The address to link to: https, `www` left as it is, trailing slash, no query (but for `?p=ID`), no fragment.
 * A story's AMP and comment pages lead to the story.
 */
export function canonicalAddress(url: URL): string {
  const canonical = new URL(url.origin);
  canonical.protocol = 'https:';
  const path = trimStoryTail(url.pathname);
  canonical.pathname = path.endsWith('/') ? path : `${path}/`;
  for (const name of IDENTIFYING_PARAMETERS) {
    const value = url.searchParams.get(name);
    if (value !== null && canonical.pathname === '/') canonical.searchParams.set(name, value);
  }
  return canonical.href;
}

/** A story's path without the tail of its AMP and comment pages. */
export function trimStoryTail(path: string): string {
  return path.replace(/\/(?:amp|comment-page-\d+)\/?$/, '/');
}

/** The date in a story's path as `YYYY-MM-DD`, or null. */
export function dateInAddress(url: URL): string | null {
  const parts = PATH_DATE.exec(url.pathname);
  return parts === null ? null : `${parts[1]}-${parts[2]}-${parts[3]}`;
}

/** Elements that hold a story's body, best known first. */
export const BODY_SELECTORS = [
  '.cs-entry__content-wrap .entry-content',
  '.wp-block-post-content',
  '.amp-wp-article-content',
  '[itemprop~="articleBody"]',
  '.entry-content',
  '.post-content',
  '.td-post-content',
  '.article-content',
] as const;

/** Parts of a page in which no story's body is looked for. */
export const NOT_BODY_SELECTOR =
  'nav, aside, footer, header, form, dialog, #comments, .comments-area, .widget, .sidebar';

/** One story with its heading and byline: the element around a body, where pages hold several. */
export const STORY_SELECTOR = 'article, .hentry, [itemtype$="Article"], .cs-entry, .post';

export const TITLE_SELECTORS = [
  'h1.cs-entry__title',
  '.wp-block-post-title',
  '.amp-wp-title',
  'h1.entry-title',
  '[itemprop~="headline"]',
  'h1',
  '.cs-entry__title, .entry-title',
  'h2:has(> a[rel~="bookmark"])',
] as const;

/** Where a story among several names its own address: attributes of its element, or a link of its heading. */
export const ADDRESS_ATTRIBUTES = ['data-url', 'data-permalink', 'data-href'] as const;
export const OWN_LINK_SELECTOR = 'h1 a[href], h2 a[href], .entry-title a[href], a[rel~="bookmark"]';

export const AUTHOR_SELECTORS = [
  '.cs-entry__author-meta a',
  '.cs-meta-author .cs-meta-author-name',
  '.wp-block-post-author-name',
  '.wp-block-post-author__name',
  '.amp-wp-author',
  'a[rel~="author"]',
  '.entry-meta .author a, .byline .author',
] as const;

export const DATE_SELECTORS = ['.cs-meta-date time', '.cs-meta-date', 'time[datetime]'] as const;

export const SECTION_SELECTORS = ['.cs-meta-category a', '.wp-block-post-terms a', 'a[rel~="category"]'] as const;

/** Marks the body of a WordPress page that shows one story, whatever its address. */
export const SINGLE_STORY_SELECTOR = '.single-post, .single';

/** Marks the body of a WordPress page that shows no story although its address or its metadata look like one's. */
export const NO_STORY_SELECTOR = '.error404, .attachment, .archive, .search, .home';

/** Elements inside a body that are never story. Hidden elements are found by how they are rendered, not here. */
export const NOT_STORY_SELECTOR = /* @__PURE__ */ [
  '.kompreno, .code-block, [id^="admixer-"], .adsbygoogle, ins.adsbygoogle, amp-ad, [class*="ad-container"]',
  '.mistape_caption, .mixtape_caption, #mistape_dialog, #mixtape_dialog',
  '.sharedaddy, .share-buttons, .social-share, .addtoany_share_save_container, .pk-share-buttons-wrap',
  '.jp-relatedposts, .related-posts, .cs-read-next, .cs-related-posts, .pk-widget-posts, .wp-block-latest-posts, .wp-embedded-content',
  '.teaser, .also-read, .read-also, .read-more, .readmore, .more-link, .inline-related',
  '.author-box, .pk-author, .cs-entry__author, .cs-entry__metabar, .entry-meta, .post-meta, .post-navigation, .cs-entry__footer',
  '.support-box, .patreon-box, .wp-block-buttons, .newsletter, .mc4wp-form',
  '.comments-area, #comments, .comment-respond, .breadcrumb, .breadcrumbs, .screen-reader-text, .sr-only, .wp-block-separator',
  '.toc, .ez-toc-container',
].join(',');

/** A paragraph that is a picture's caption. */
export const CAPTION_SELECTOR = '.wp-caption-text';

/** The heading of a card that leads to another story; the card is never part of the one it stands in. */
export const CARD_HEADING_SELECTOR = ':scope > :is(h2, h3, h4, h5, h6) > a[href]:only-child';

/** Footnote and reference markers: superscript links into the page, by the common footnote plugins' marks. */
export const FOOTNOTE_MARKER_SELECTOR =
  'sup.footnote, sup.reference, sup[id^="fnref"], .footnote-ref, .easy-footnote, .footnote_referrer, [role="doc-noteref"], sup:has(> a[href^="#"])';

/** Text that is never story wherever it stands: a block that begins with one of these sentences is left out. */
const BOILERPLATE_STARTS = [
  'Copyright ©',
  `The work of ${SITE_NAME} is supported by`,
  'When referencing our materials',
  'Ukraine needs independent journalism. And we need you.',
  'Become a patron or ',
  'We are an independent media outlet that relies solely',
  'Article by:',
  'Edited by:',
] as const;

/** Text that is never story as a whole block; a story may well begin with such words and go on. */
const BOILERPLATE_WHOLES = [
  'Privacy and Cookie Policies',
  'Become a patron',
  'Will the West continue to support Ukraine\\?',
  'Know what moves the world',
  'Stay informed with Kompreno',
  'Get quality journalism from across Europe',
  `(?:Special discount)?\\s*(?:for ${SITE_NAME} readers)?`,
  'Recent Posts',
  'Popular Tags',
  'Subscribe to the newsletter',
  '\\* indicates required',
  '\\d{1,3} minute read',
  'Read more',
  'Share',
  'Tweet',
  'Advertisement',
  'Related',
] as const;

/** The lines that tell where corrections go. */
const CORRECTION_STARTS = [
  'To suggest a correction or clarification',
  'You can also highlight the text and press',
  'Please leave your suggestions or corrections here',
] as const;

/** Text after which no story follows in the same body: the support box, the corrections lines, the related posts. */
const STORY_END_STARTS = ['You could close this page.', ...CORRECTION_STARTS] as const;

const ALSO_READ =
  /^(?:read (?:more|also|next)|also read|see also|related|further reading|читайте також|більше на тему)\s*[:：]/i;
const BULLET = '^(?:[•*·–-]\\s*)?';

const startsWith = (starts: readonly string[]): RegExp =>
  new RegExp(`${BULLET}(?:${starts.map((start) => start.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'i');
const isWhole = (wholes: readonly string[]): RegExp => new RegExp(`${BULLET}(?:${wholes.join('|')})\\s*[.!:…]*$`, 'i');
// Marked so that what has no use for them, such as the popup, isn't given them.
const BOILERPLATE = /* @__PURE__ */ startsWith(BOILERPLATE_STARTS);
const BOILERPLATE_WHOLE = /* @__PURE__ */ isWhole(BOILERPLATE_WHOLES);
const STORY_END = /* @__PURE__ */ startsWith(STORY_END_STARTS);
const STORY_END_WHOLE = /^related posts\W*$/i;

/** Whether a block's text is the site's own and not the story's. `text` is normalised block text. */
export function isBoilerplate(text: string): boolean {
  return BOILERPLATE.test(text) || BOILERPLATE_WHOLE.test(text) || ALSO_READ.test(text);
}

/** Whether a block's text tells that the story has ended before it. */
export function endsStory(text: string): boolean {
  return STORY_END.test(text) || STORY_END_WHOLE.test(text);
}

/** Whether a text may hold a byline or an editor's line, which is cheap to tell. */
export const MAY_HOLD_BYLINE = /\bby\s*:|author\s*:|editor\s*:/i;
const BYLINE = /^(?:article by|by|author)\s*:\s*(.+)$/i;
const EDITOR_LINE = /^(?:edited by|editor)\s*:\s*(.+)$/i;

/** Names in a byline's text ("Article by: A and B"), or null where the text is no byline. */
export function namesInByline(text: string): string[] | null {
  const line = BYLINE.exec(text)?.[1];
  return line === undefined ? null : splitNames(line);
}

/** Names in an editor's line ("Edited by: A"), or null where the text is none. */
export function namesInEditorLine(text: string): string[] | null {
  const line = EDITOR_LINE.exec(text)?.[1];
  return line === undefined ? null : splitNames(line);
}

/** Account names that the site's software shows where no author is named. */
const NO_AUTHOR = /* @__PURE__ */ new Set([
  SITE_NAME.toLowerCase(),
  SITE_DOMAIN,
  'admin',
  'editor',
  'editorial team',
  'staff',
]);

/** Names in a list ("A, B and C"), without the site's own and other stand-ins for a missing author. */
export function splitNames(list: string): string[] {
  return list
    .replace(/\s+/g, ' ')
    .split(/,|;|&|\band\b| та /)
    .map((name) => name.trim())
    .filter(
      (name) => name !== '' && name.length <= 80 && !/^https?:/i.test(name) && !NO_AUTHOR.has(name.toLowerCase()),
    );
}

/** How the reprint policy begins, on every kind of page. */
export const POLICY_START = 'When referencing our materials';

/** Suffixes that the site's software adds to a page title. */
const TITLE_SUFFIX = /* @__PURE__ */ new RegExp(`\\s*(?:[|–—·-]|&#8211;)\\s*${SITE_NAME}.*$`, 'i');

/** A page title without the site's name behind it. */
export function trimPageTitle(title: string): string {
  return title.replace(TITLE_SUFFIX, '').trim();
}

const CORRECTION_LINE = /* @__PURE__ */ startsWith(CORRECTION_STARTS);

/** Whether a text tells where corrections go: the links in it lead there. */
export function isCorrectionLine(text: string): boolean {
  return CORRECTION_LINE.test(text);
}

/** Marks an e-mail address that Cloudflare hides: the attribute holds it encoded, or what follows the path in a link. */
export const HIDDEN_EMAIL_ATTRIBUTE = 'data-cfemail';
export const HIDDEN_EMAIL_LINK = /\/cdn-cgi\/l\/email-protection#([\da-f]+)$/i;

/** Globals in which the inline scripts of Mistape (1.2 to 1.4, 1.0, 1.1) and Mixtape tell the form's address and key. */
export const FORM_GLOBALS = ['decoMistape', 'mistapeArgs', 'mistape_args', 'MixtapeLocalize'] as const;

/** The plugins' own dialogs, and in them the action that tells the story's number. */
export const MISTAPE_DIALOG_ID = 'mistape_dialog';
export const MIXTAPE_DIALOG_ID = 'mixtape_dialog';
export const DIALOG_SELECTOR = `#${MISTAPE_DIALOG_ID}, #${MIXTAPE_DIALOG_ID}`;
export const DIALOG_SEND_SELECTOR = '[data-action="send"][data-id]';

/** Where WordPress takes forms, for pages whose scripts no longer tell. */
export const DEFAULT_ENDPOINT_PATH = '/wp-admin/admin-ajax.php';

/** A story's number in WordPress, as the class of its body, the id of its element or its short link tell it, or null. */
export function storyNumber(bodyClass: string, articleId: string, shortLink: string): string | null {
  const found =
    /(?:^|\s)postid-(\d+)(?:\s|$)/.exec(bodyClass) ?? /^post-(\d+)$/.exec(articleId) ?? /[?&]p=(\d+)/.exec(shortLink);
  return found?.[1] ?? null;
}

/** An address of the site that its caches pass on to WordPress. */
export function uncachedAddress(url: URL): string {
  const uncached = new URL(url);
  uncached.searchParams.set('swcfpc', '1');
  return uncached.href;
}
