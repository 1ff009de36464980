/** The steps of a test run: which to take, in what order, and how it went. */

export interface Result {
  readonly ok: boolean;
  /** Where the step is made of tests. */
  readonly tests?: {
    readonly passed: number;
    readonly failed: number;
    readonly leftOut: number;
    /** Those of the passed that had to be tried twice. */
    readonly retried: number;
  };
}

export interface Step {
  readonly name: string;
  /** Names of earlier steps without which this one can't run. */
  readonly needs: readonly string[];
  run(): Promise<Result>;
}

export interface RanStep {
  readonly name: string;
  readonly seconds: number;
  /** Null where it was not run, for want of what `missing` names. */
  readonly result: Result | null;
  readonly missing: readonly string[];
}

/** The steps named, with those that they need, in their own order; all of them for no name. A text for a wrong name. */
export function chooseSteps(steps: readonly Step[], names: readonly string[]): readonly Step[] | string {
  const known = steps.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) return `No such step: ${unknown.join(', ')}. The steps are: ${known.join(', ')}.`;
  if (names.length === 0) return steps;
  const needed = steps.filter(({ name }) => names.includes(name)).flatMap(({ needs }) => needs);
  return steps.filter(({ name }) => names.includes(name) || needed.includes(name));
}

/** Runs one step after the other. One that fails only keeps those from running that need it. */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<RanStep[]> {
  const ran: RanStep[] = [];
  for (const { name, needs, run } of steps) {
    const missing = needs.filter((need) => !ran.some((step) => step.name === need && step.result?.ok));
    if (missing.length > 0) {
      say(`\n── ${name}: not run, because of ${missing.join(', ')}`);
      ran.push({ name, seconds: 0, result: null, missing });
      continue;
    }
    say(`\n── ${name} …`);
    const start = performance.now();
    const result = await run().catch((error: unknown) => {
      say(String(error));
      return { ok: false };
    });
    const seconds = (performance.now() - start) / 1000;
    say(`── ${name} ${result.ok ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
    ran.push({ name, seconds, result, missing });
  }
  return ran;
}

function describeStep({ name, seconds, result, missing }: RanStep): string {
  const verdict = result === null ? 'not run' : result.ok ? 'passed' : 'FAILED';
  const line = `  ${name.padEnd(10)}${verdict.padEnd(9)}${seconds.toFixed(1).padStart(6)} s`;
  if (missing.length > 0) return `${line}   for want of ${missing.join(', ')}`;
  if (!result?.tests) return line;
  const { passed, failed, leftOut, retried } = result.tests;
  const rest = [
    failed > 0 && `${failed} failed`,
    leftOut > 0 && `${leftOut} left out`,
    retried > 0 && `${retried} at the second try`,
  ].filter(Boolean);
  return `${line}   ${[`${passed} tests passed`, ...rest].join(', ')}`;
}

/**
 * A table of the steps and, as its last line, `N passed, N failed`: steps and tests together. A step that could not run
 * has failed.
 */
export function summarize(ran: readonly RanStep[]): { text: string; failed: number } {
  const stepsPassed = ran.filter(({ result }) => result?.ok).length;
  const tests = ran.flatMap(({ result }) => result?.tests ?? []);
  const passed = tests.reduce((sum, each) => sum + each.passed, stepsPassed);
  const failed = tests.reduce((sum, each) => sum + each.failed, ran.length - stepsPassed);
  return { text: ['', ...ran.map(describeStep), '', `${passed} passed, ${failed} failed`].join('\n'), failed };
}
