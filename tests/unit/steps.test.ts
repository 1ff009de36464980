import { describe, expect, test } from 'vitest';
import { chooseSteps, type Result, runSteps, type Step, summarize } from '../steps';

function makeStep(name: string, needs: string[], result: Result | Error = { ok: true }): Step {
  return {
    name,
    needs,
    run: async () => {
      if (result instanceof Error) throw result;
      return result;
    },
  };
}

const tests = (passed: number, failed: number, leftOut = 0, retried = 0) => ({
  ok: failed === 0,
  tests: { passed, failed, leftOut, retried },
});

async function runAll(steps: readonly Step[]) {
  const said: string[] = [];
  const ran = await runSteps(steps, (line) => said.push(line));
  const { text, failed } = summarize(ran);
  return { said: said.join('\n'), text, failed, last: text.split('\n').at(-1) };
}

describe('choosing steps', () => {
  const steps = [makeStep('build', []), makeStep('unit', []), makeStep('e2e', ['build'])];
  const choose = (...names: string[]) => {
    const chosen = chooseSteps(steps, names);
    return typeof chosen === 'string' ? chosen : chosen.map(({ name }) => name);
  };

  test('no name means all', () => expect(choose()).toEqual(['build', 'unit', 'e2e']));
  test('a name brings what it needs before it', () => expect(choose('e2e')).toEqual(['build', 'e2e']));
  test('a wrong name is answered with the right ones', () => {
    expect(choose('units')).toBe('No such step: units. The steps are: build, unit, e2e.');
  });
});

describe('the last line counts tests and steps', () => {
  test.each<[string, Step[], string]>([
    ['all well', [makeStep('lint', []), makeStep('unit', [], tests(40, 0))], '42 passed, 0 failed'],
    ['a test failed, and so its step', [makeStep('unit', [], tests(40, 2))], '40 passed, 3 failed'],
    ['a step threw', [makeStep('lint', [], new Error('no lint'))], '0 passed, 1 failed'],
    ['a step could not run', [makeStep('build', [], { ok: false }), makeStep('e2e', ['build'])], '0 passed, 2 failed'],
    [
      'its tests passed but it did not end well',
      [makeStep('unit', [], { ...tests(3, 0), ok: false })],
      '3 passed, 1 failed',
    ],
    ['tests left out count as neither', [makeStep('unit', [], tests(3, 0, 5))], '4 passed, 0 failed'],
  ])('%s', async (_, steps, line) => {
    expect((await runAll(steps)).last).toBe(line);
  });
});

test('a failed step does not keep the others from running', async () => {
  const { text } = await runAll([makeStep('lint', [], { ok: false }), makeStep('unit', [], tests(1, 0))]);
  expect(text).toMatch(/lint +FAILED/);
  expect(text).toMatch(/unit +passed .* 1 tests passed/);
});

test('a step that needs a failed one is not run, and the summary says for want of what', async () => {
  const { text } = await runAll([makeStep('build', [], { ok: false }), makeStep('e2e', ['build'])]);
  expect(text).toMatch(/e2e +not run .* for want of build/);
});

test('what a step throws is shown', async () => {
  expect((await runAll([makeStep('lint', [], new Error('no lint here'))])).said).toContain('no lint here');
});

test('tests left out are told', async () => {
  expect((await runAll([makeStep('unit', [], tests(3, 0, 5))])).text).toContain('5 left out');
});

test('tests that had to be tried twice are told', async () => {
  expect((await runAll([makeStep('e2e', [], tests(3, 0, 0, 2))])).text).toContain(
    '3 tests passed, 2 at the second try',
  );
});
