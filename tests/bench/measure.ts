/** One of the things measured side by side: takes one sample, in whatever unit the bench tells. */
export interface Variant {
  readonly name: string;
  sample(): Promise<number>;
}

/** Samples of one variant, sorted. */
export interface Measured {
  readonly name: string;
  readonly samples: readonly number[];
}

/** A table of results as a bench gives it: every cell is text. */
export interface Table {
  readonly title: string;
  /** What was measured and how, in a sentence or two. */
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Takes samples of all variants by turns, so that a machine that slows down slows them all; every round begins with
 * another one. The first round warms up and doesn't count.
 */
export async function interleave(variants: readonly Variant[], rounds: number): Promise<Measured[]> {
  const samples = variants.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (let turn = 0; turn < variants.length; turn += 1) {
      const index = (round + turn) % variants.length;
      const sample = await variants[index]?.sample();
      if (round > 0 && sample !== undefined) samples[index]?.push(sample);
    }
  }
  return variants.map(({ name }, index) => ({ name, samples: (samples[index] ?? []).sort((a, b) => a - b) }));
}

/** The value below which a share of the samples lies: 0.5 gives the median. */
export function quantile({ samples }: Measured, share: number): number {
  const place = (samples.length - 1) * share;
  const low = samples[Math.floor(place)] ?? Number.NaN;
  const high = samples[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

const show = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3 });

/** Median with p10 and p90: `0.31 (0.28–0.4)`. */
export function spread(measured: Measured): string {
  return `${show(quantile(measured, 0.5))} (${show(quantile(measured, 0.1))}–${show(quantile(measured, 0.9))})`;
}

/** The ratio of two medians, with the most it may be and whether it is kept, such as `0.43× (≤ 1×)`. */
export function ratio(measured: Measured, base: Measured, most?: number): string {
  const value = quantile(measured, 0.5) / quantile(base, 0.5);
  const text = `${value.toPrecision(2)}×`;
  if (most === undefined) return text;
  return `${text} (≤ ${most}×${value <= most ? '' : ', missed'})`;
}

/** The difference of two medians, with the most it may be and whether it is kept; `Infinity` for whatever it is. */
export function added(measured: Measured, base: Measured, most: number, unit: string): string {
  const value = quantile(measured, 0.5) - quantile(base, 0.5);
  if (most === Number.POSITIVE_INFINITY) return `${show(value)} ${unit}`;
  return `${show(value)} ${unit} (≤ ${most}${value <= most ? '' : ', missed'})`;
}

/** A table in Markdown, with its title and note. */
export function toMarkdown({ title, note, head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', note, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}
