/** What a page's JSON-LD says of one story; a field that is missing or of the wrong kind is absent. */
export interface StoryData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly published: string | null;
  readonly section: string | null;
  /** The addresses by which the data names its story. */
  readonly addresses: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

const STORY_TYPE =
  /^(?:News|Report|Opinion|Analysis|Satirical|Background|Scholarly)?(?:NewsArticle|Article)$|^BlogPosting$/;
/** Deeper than any real data, and far from what would exhaust the stack. */
const DEEPEST = 6;

/** Reads every story that a document's JSON-LD describes (schema.org, also inside `@graph`). Broken JSON gives none. */
export function readJsonLd(document: Document): StoryData[] {
  const nodes: Node[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collectNodes(parseJson(script.textContent ?? ''), nodes, 0);
  }
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  return nodes.filter(isStory).map((node) => ({
    headline: text(node['headline']) ?? text(node['name']),
    authors: list(node['author']).flatMap((author) => names(author, byId)),
    editors: list(node['editor']).flatMap((editor) => names(editor, byId)),
    published: text(node['datePublished']),
    section:
      list(node['articleSection'])
        .map(text)
        .find((section) => section !== null) ?? null,
    addresses: [node['url'], node['mainEntityOfPage'], node['@id']].flatMap(addresses),
  }));
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // A page's broken data is as good as none: other sources are tried.
    return null;
  }
}

function collectNodes(value: unknown, nodes: Node[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value) collectNodes(item, nodes, depth + 1);
    return;
  }
  const node = asNode(value);
  if (node === null) return;
  nodes.push(node);
  collectNodes(node['@graph'], nodes, depth + 1);
  collectNodes(node['mainEntity'], nodes, depth + 1);
}

function asNode(value: unknown): Node | null {
  return isNode(value) ? value : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStory(node: Node): boolean {
  return list(node['@type']).some((type) => typeof type === 'string' && STORY_TYPE.test(type));
}

function list(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function names(author: unknown, byId: ReadonlyMap<unknown, Node>): string[] {
  const own = text(author);
  if (own !== null) return [own];
  const node = asNode(author);
  const name = text(node?.['name']) ?? text(byId.get(node?.['@id'])?.['name']);
  return name === null ? [] : [name];
}

function addresses(value: unknown): string[] {
  const own = text(value) ?? text(asNode(value)?.['@id']);
  return own === null ? [] : [own];
}
