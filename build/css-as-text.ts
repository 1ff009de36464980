import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';

/** Loads an imported style sheet as minified text, for a shadow root to adopt. */
export const cssAsText: Plugin = {
  name: 'css-as-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};
