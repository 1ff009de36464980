/** `npm test`: every check there is, or the steps named on the command line with what they need. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Family } from './browsers/find-browser';
import { ensureBrowser } from './browsers/install-browser';
import { type Finished, runBuild, runNode } from './run-node';
import { chooseSteps, type Result, runSteps, type Step, summarize } from './steps';

/** A program that only has to end well; where it doesn't, the end of what it said is shown. */
async function judge(finished: Promise<Finished>): Promise<Result> {
  const { code, output } = await finished;
  if (code !== 0) console.log(output.trimEnd().split('\n').slice(-60).join('\n'));
  return { ok: code === 0 };
}

async function findOrInstall(family: Family): Promise<Result> {
  const browser = await ensureBrowser(family);
  console.log(browser.found ? `${browser.path}, version ${browser.version}` : browser.reason);
  return { ok: browser.found };
}

const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(
    v.object({
      assertionResults: v.array(
        v.object({ fullName: v.string(), status: v.string(), failureMessages: v.nullish(v.array(v.string()), []) }),
      ),
    }),
  ),
});

/** Tests that passed only when they were tried again, with what kept them from it at first. */
function findRetried({ testResults }: v.InferOutput<typeof Report>): string[] {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0] ?? ''}`);
}

async function runTests(project: string): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'pressquote-report-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await runNode(
      ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters],
      'live',
    );
    const report = v.parse(Report, JSON.parse(readFileSync(file, 'utf8')));
    const leftOut = report.numPendingTests + report.numTodoTests;
    const retried = findRetried(report);
    for (const each of retried) console.log(`Passed only at the second try: ${each}`);
    const { numPassedTests: passed, numFailedTests: failed } = report;
    return { ok: code === 0, tests: { passed, failed, leftOut, retried: retried.length } };
  } catch (error) {
    console.log(`Vitest gave no report: ${String(error)}`);
    return { ok: false };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const Findings = v.object({
  summary: v.object({ errors: v.number(), warnings: v.number(), notices: v.number() }),
});

async function lintPackage(): Promise<Result> {
  const lint = ['lint', '--source-dir=dist/firefox', '--no-config-discovery', '--no-input', '--output=json'];
  const { output } = await runNode(['node_modules/web-ext/bin/web-ext.js', ...lint, '--pretty'], 'kept');
  try {
    // Anything said before the report is no part of it.
    const { summary } = v.parse(Findings, JSON.parse(output.slice(output.indexOf('{'))));
    const { errors, warnings, notices } = summary;
    const ok = errors + warnings + notices === 0;
    console.log(ok ? `${errors} errors, ${warnings} warnings, ${notices} notices` : output);
    return { ok };
  } catch (error) {
    console.log(`${output}\n${String(error)}`);
    return { ok: false };
  }
}

const steps: readonly Step[] = [
  {
    name: 'lint',
    needs: [],
    run: () => judge(runNode(['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.'], 'kept')),
  },
  { name: 'types', needs: [], run: () => judge(runNode(['node_modules/typescript/bin/tsc'], 'kept')) },
  { name: 'chromium', needs: [], run: () => findOrInstall('chromium') },
  { name: 'firefox', needs: [], run: () => findOrInstall('firefox') },
  { name: 'build', needs: [], run: () => judge(runBuild()) },
  { name: 'unit', needs: [], run: () => runTests('unit') },
  { name: 'browser', needs: ['chromium'], run: () => runTests('browser') },
  { name: 'e2e', needs: ['chromium', 'firefox', 'build'], run: () => runTests('e2e') },
  { name: 'package', needs: ['build'], run: lintPackage },
];

const wanted = process.argv.slice(2);
const chosen = chooseSteps(steps, wanted);
if (wanted.includes('--help')) {
  console.log(`npm test              runs every step
npm test -- STEP …    runs some, with what they need: ${steps.map(({ name }) => name).join(', ')}`);
} else if (typeof chosen === 'string') {
  console.error(chosen);
  process.exitCode = 2;
} else {
  const ran = await runSteps(chosen, (line) => console.log(line));
  const { text, failed } = summarize(ran);
  console.log(text);
  process.exitCode = failed > 0 ? 1 : 0;
}
