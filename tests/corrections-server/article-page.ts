/** The story that the server has at `ARTICLE_PATH`. */
export const ARTICLE_PATH = '/2024/03/18/the-ferrymen-of-the-lower-reach/';
export const ARTICLE_TITLE = 'The ferrymen of the lower reach';
export const ARTICLE_ID = '48151';

export const ARTICLE_PARAGRAPHS = [
  'Every morning at five, before the fog has left the river, Ostap Hnatiuk counts his passengers aloud. He has done so for thirty-one years, and he has never once been wrong.',
  'The bridge upstream was closed in the autumn, and what was meant to last two weeks has lasted two winters. Since then the ferry carries nurses, three schoolteachers, and a postman who’s afraid of water; it carries bread in one direction and laundry in the other.',
  'Nobody pays. The village council sends diesel when it can, and when it can’t, the passengers bring their own, in bottles that once held sunflower oil.',
];

/** A page with the story, a place for a plugin's caption, and the lines that ask for corrections. */
export function articlePage(origin: string): string {
  const url = `${origin}${ARTICLE_PATH}`;
  return `<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<title>${ARTICLE_TITLE} - Euromaidan Press</title>
<link rel="canonical" href="${url}">
<link rel="shortlink" href="${origin}/?p=${ARTICLE_ID}">
<meta property="og:type" content="article">
</head>
<body class="single single-post postid-${ARTICLE_ID}">
<article id="post-${ARTICLE_ID}" class="post type-post hentry">
<h1 class="entry-title">${ARTICLE_TITLE}</h1>
<div class="entry-content">
${ARTICLE_PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}
<!-- caption -->
</div>
<p>To suggest a correction or clarification, write to us <a href="/contact-us/">here</a></p>
<p>You can also highlight the text and press <strong>Ctrl + Enter</strong></p>
</article>
</body>
</html>
`;
}
