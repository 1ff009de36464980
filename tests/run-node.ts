import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Finished {
  readonly code: number;
  /** What was said on both streams; empty where it was shown live. */
  readonly output: string;
}

/** Runs a Node program of the project in its folder; its output is shown as it comes, or kept. */
export function runNode(args: readonly string[], show: 'live' | 'kept'): Promise<Finished> {
  const stream = show === 'live' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', stream, stream],
  });
  let output = '';
  for (const said of [child.stdout, child.stderr]) {
    said?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: String(error) }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Builds both unpacked extensions. */
export function runBuild(): Promise<Finished> {
  return runNode(['--import', 'tsx', 'build.ts'], 'kept');
}
