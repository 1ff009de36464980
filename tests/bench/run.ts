/** Measures Pressquote beside what it stands in for, and prints tables. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { build } from '../../build';
import { type Table, toMarkdown } from './measure';

const BENCHES: Readonly<Record<string, () => Promise<readonly Table[]>>> = {
  copying: async () => (await import('./copying')).measureCopying(),
  reading: async () => (await import('./reading')).measureReading(),
  linking: async () => (await import('./linking')).measureLinking(),
  loading: async () => (await import('./loading')).measureLoading(),
  opening: async () => (await import('./opening')).measureOpening(),
  corrections: async () => (await import('./corrections')).measureCorrections(),
  history: async () => (await import('./history')).measureHistory(),
  scenarios: async () => (await import('./scenarios')).measureScenarios(),
};

const help = `npm run bench                      measures everything and writes docs/benchmarks.md
npm run bench -- copying reading   measures that alone and writes nothing

The benches are: ${Object.keys(BENCHES).join(', ')}.`;

async function main(names: readonly string[]): Promise<void> {
  if (names.includes('--help')) {
    console.log(help);
    return;
  }
  const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) {
    throw new Error(`No such bench: ${unknown.join(', ')}\n\n${help}`);
  }
  const before = describeLoad();
  await build();
  const written: string[] = [];
  for (const [name, measure] of Object.entries(BENCHES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    for (const table of await measure()) {
      const markdown = toMarkdown(table);
      console.log(`\n${markdown}`);
      written.push(markdown);
    }
  }
  if (names.length > 0) return;
  mkdirSync('docs', { recursive: true });
  const { length } = cpus();
  const intro = `Made by \`npm run bench\` on Node ${process.versions.node}, ${process.platform} with ${length} cores, whose load was ${before} when it began and ${describeLoad()} when it ended. Everything in one table was measured in one run, by turns. Medians, with p10 and p90 in brackets.`;
  writeFileSync('docs/benchmarks.md', ['# Benchmarks', '', intro, '', ...written].join('\n'));
  console.log('Written to docs/benchmarks.md');
}

/** How many programs wanted to run in the last minute, on average; Windows doesn't tell and gives 0. */
function describeLoad(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
