import { describe, expect, test } from 'vitest';
import { readFormText } from '../../../src/article/read-form-text';

const URL = 'https://euromaidanpress.com/2024/03/18/the-ferrymen/';
const read = (html: string) => readFormText(URL, html);

describe('the forms in a page’s text', () => {
  test('a settings script is read, whatever its attributes, and others are not', () => {
    const { scripts } = read(
      '<script type="text/x" data-a="1>0" id=\'a\'>var decoMistape = {"ajaxurl":"<b>"};</script><SCRIPT>let other;</SCRIPT>',
    );
    expect(scripts).toEqual(['var decoMistape = {"ajaxurl":"<b>"};']);
  });

  test.each([
    ['in double quotes', '<div class="x" id="mixtape_dialog" data-nonce="a1">'],
    ['in single quotes', "<div id='mixtape_dialog' data-nonce='a1' class='>'>"],
    ['in none, in capitals', '<DIV DATA-NONCE=a1 ID=mixtape_dialog>'],
    ['over several lines', '<div\n  id = "mixtape_dialog"\n  data-nonce = "a1"\n>'],
    ['told twice, of which the first counts', '<div id="mixtape_dialog" data-nonce="a1" data-nonce="b2">'],
  ])('a dialog’s attributes are read %s', (_, tag) => {
    const { dialogs } = read(`${tag}<a class="x" data-id="48151" data-action="send">Send</a></div>`);
    expect(dialogs).toEqual([{ id: 'mixtape_dialog', nonce: 'a1', postId: '48151' }]);
  });

  test.each([
    ['a comment', '<!-- <div id="mixtape_dialog" data-nonce="a1"> -->'],
    ['a script', '<script>document.write(\'<div id="mixtape_dialog" data-nonce="a1">\')</script>'],
    ['a style', '<style>/* <div id="mixtape_dialog"> */</style>'],
    ['text', '&lt;div id="mixtape_dialog"&gt;'],
  ])('what looks like a dialog in %s is none', (_, html) => {
    expect(read(html).dialogs).toEqual([]);
  });

  test.each([
    ['the class of its body', '<body class="single postid-12 x"><article id="post-13">', '12'],
    ['the id of its element', '<body class="single"><article id="post-13">', '13'],
    ['its short link', '<link rel="shortlink" href="https://euromaidanpress.com/?p=14">', '14'],
    ['nothing', '<body class="my-postid-12"><article id="my-post-13">', null],
  ])('a story’s number is known by %s', (_, html, postId) => {
    expect(read(html).postId).toBe(postId);
  });

  test('a page cut off anywhere is read as far as it goes', () => {
    const html =
      '<body class="postid-1"><div id="mixtape_dialog" data-nonce="a1"><!-- c --><script>decoMistape</script>';
    for (let end = 0; end <= html.length; end += 1) expect(() => read(html.slice(0, end))).not.toThrow();
  });

  test('a page of nothing but openings takes no longer than others', () => {
    const start = performance.now();
    const parts = ['<', '<script ', '<!--', '<a b="', "<a b='", '<script>', '<a a', '<a a>', 'a='];
    for (const part of parts) read(part.repeat(20_000));
    for (const inside of ['a', 'a ', ' ', 'a="', '=']) read(`<a ${inside.repeat(50_000)}>`);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
