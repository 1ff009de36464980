import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A script of `in-page/`, bundled for a page as the extension's own are, ready to stand inside `<script>`. */
export async function bundleForPage(name: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`./in-page/${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome120', 'firefox140'],
  });
  return `<script>${(result.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')}</script>`;
}
