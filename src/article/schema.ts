import * as v from 'valibot';

/** Articles and their blocks as messages, storage and files carry them. */

export const articleSchema = v.object({
  url: v.string(),
  title: v.string(),
  authors: v.array(v.string()),
  editors: v.array(v.string()),
  date: v.nullable(v.string()),
  section: v.nullable(v.string()),
});

const markSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['emphasis', 'strong']), start: v.number(), end: v.number() }),
  v.object({ kind: v.literal('link'), start: v.number(), end: v.number(), href: v.string() }),
]);

export const blockSchema = v.object({
  kind: v.picklist(['paragraph', 'heading', 'item', 'quotation', 'row', 'caption']),
  text: v.string(),
  marks: v.array(markSchema),
  level: v.number(),
  list: v.exactOptional(v.object({ id: v.number(), item: v.number(), ordered: v.boolean() })),
});

export const storyPointSchema = v.object({ block: v.number(), offset: v.number() });
export const storyRangeSchema = v.object({ start: storyPointSchema, end: storyPointSchema });
