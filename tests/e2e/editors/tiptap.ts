import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

// Every page of an editor shows on its body what the editor's own document holds, as HTML.
new Editor({
  element: document.querySelector('#editor'),
  extensions: [StarterKit],
  onUpdate: ({ editor }) => {
    document.body.dataset['document'] = editor.getHTML();
  },
});
