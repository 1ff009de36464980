import Quill from 'quill';

const quill = new Quill('#editor');
quill.on('text-change', () => {
  document.body.dataset['document'] = quill.getSemanticHTML();
});
