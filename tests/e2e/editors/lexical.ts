import { buildEditorFromExtensions, defineExtension } from '@lexical/extension';
import { $generateHtmlFromNodes } from '@lexical/html';
import { LinkExtension } from '@lexical/link';
import { RichTextExtension } from '@lexical/rich-text';

const place = document.querySelector<HTMLElement>('#editor');
if (place) place.contentEditable = 'true';

const editor = buildEditorFromExtensions(
  defineExtension({ name: 'page', dependencies: [RichTextExtension, LinkExtension] }),
);
editor.setRootElement(place);
editor.registerUpdateListener(({ editorState }) => {
  document.body.dataset['document'] = editorState.read(() => $generateHtmlFromNodes(editor), { editor });
});
