import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import wtf from 'wtf_wikipedia';

const nameSchema = v.union([
  v.strictObject({
    family: v.string(),
    given: v.string(),
    'non-dropping-particle': v.optional(v.string()),
    suffix: v.optional(v.string()),
  }),
  v.strictObject({ literal: v.string() }),
  // The only way in which BibTeX can have a name that isn't parted.
  v.strictObject({ family: v.string() }),
]);
const dateSchema = v.strictObject({ 'date-parts': v.tuple([v.tuple([v.number(), v.number(), v.number()])]) });
const itemSchema = v.object({
  id: v.string(),
  title: v.optional(v.string()),
  author: v.optional(v.array(nameSchema)),
  editor: v.optional(v.array(nameSchema)),
  issued: v.optional(dateSchema),
  accessed: v.optional(dateSchema),
  URL: v.string(),
  annote: v.optional(v.string()),
  publisher: v.optional(v.string()),
  'container-title': v.optional(v.string()),
});
export type ReadItem = v.InferOutput<typeof itemSchema>;

/** The entries of a BibTeX file, as CSL-JSON. */
export function readBibtex(text: string): ReadItem[] {
  return v.parse(v.array(itemSchema), plugins.input.chain(text, { generateGraph: false }));
}

/** The items of CSL-JSON. Throws where the text isn't by its schema. */
export function readCsl(text: string): ReadItem[] {
  return v.parse(v.array(itemSchema), plugins.input.chain(JSON.parse(text), { generateGraph: false, strict: true }));
}

const risSchema = v.array(v.record(v.string(), v.union([v.string(), v.array(v.string())])));

/** The records of a RIS file: the values of each tag. */
export function readRis(text: string): Record<string, string[]>[] {
  const records = v.parse(risSchema, plugins.input.data(text, '@ris/file'));
  return records.map((record) =>
    Object.fromEntries(Object.entries(record).map(([tag, value]) => [tag, [value].flat()])),
  );
}

/** The citations of a wikitext, as their readers see them, and what else is in it. */
export function readWikitext(text: string) {
  const page = wtf(text);
  const citations = page.references().map((reference) => {
    const fields = v.parse(v.record(v.string(), v.string()), reference.json());
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, decode(value)]));
  });
  return { citations, rest: page.text(), templates: page.templates().length };
}

const decode = (html: string): string => JSDOM.fragment(html).textContent;
