/** A built file: how large it is, and what it loads at once with itself. */
export interface Weighed {
  readonly name: string;
  readonly size: number;
  /** Names of the files that it imports, but for those that it asks for only later. */
  readonly imports: readonly string[];
}

/** Most bytes, minified, that a bundle may have, together with all that it loads at once. */
const BUDGETS: Readonly<Record<string, number>> = { 'content.js': 40_000, 'idle.js': 40_000, 'popup/main.js': 60_000 };
/** The same of what the popup loads later, without what it has loaded already. */
const LATER_BUDGETS: Readonly<Record<string, number>> = {
  'popup/summary-tab': 150_000,
  'popup/quote-desk': 40_000,
  'popup/settings-panel': 10_000,
  'popup/copy-as': 20_000,
  'popup/popup-corrections': 60_000,
};

/** Prints what every bundle weighs. Throws where one is missing or passes its budget. */
export function checkBudgets(files: readonly Weighed[]): void {
  for (const [name, budget] of Object.entries(BUDGETS)) check(name, total(loadedWith(name, files), files), budget);
  const first = loadedWith('popup/main.js', files);
  for (const [start, budget] of Object.entries(LATER_BUDGETS)) {
    const name = files.find((file) => file.name.startsWith(`${start}-`) && file.name.endsWith('.js'))?.name ?? start;
    const later = [...loadedWith(name, files)].filter((loaded) => !first.has(loaded));
    check(name, total(later, files), budget);
  }
}

function check(name: string, size: number, budget: number): void {
  if (size === 0) throw new Error(`The build made no ${name}.`);
  if (size > budget) throw new Error(`${name} has ${size} bytes, ${size - budget} more than its budget of ${budget}.`);
  console.log(`${name}: ${size} of ${budget} bytes`);
}

function loadedWith(name: string, files: readonly Weighed[], loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(name)) return loaded;
  loaded.add(name);
  for (const imported of files.find((file) => file.name === name)?.imports ?? []) loadedWith(imported, files, loaded);
  return loaded;
}

function total(names: Iterable<string>, files: readonly Weighed[]): number {
  const wanted = new Set(names);
  return files.reduce((sum, { name, size }) => sum + (wanted.has(name) ? size : 0), 0);
}
