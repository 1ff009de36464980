/** The part of web-ext that the build uses; the package ships no types. */
declare module 'web-ext' {
  interface BuildOptions {
    readonly sourceDir: string;
    readonly artifactsDir: string;
    readonly filename: string;
    readonly overwriteDest: boolean;
    readonly ignoreFiles: readonly string[];
  }
  interface RunOptions {
    readonly sourceDir: string;
    readonly target: readonly ('firefox-desktop' | 'chromium')[];
    readonly startUrl: readonly string[];
    readonly noInput: boolean;
    readonly args: readonly string[];
    readonly firefox?: string;
    readonly chromiumBinary?: string;
  }
  interface LintOptions {
    readonly sourceDir: string;
    readonly output: 'none' | 'json' | 'text';
  }
  const webExt: {
    readonly cmd: {
      build(options: BuildOptions, programOptions?: { readonly showReadyMessage: boolean }): Promise<unknown>;
      run(options: RunOptions): Promise<unknown>;
      lint(options: LintOptions, programOptions?: { readonly shouldExitProgram: boolean }): Promise<unknown>;
    };
  };
  export default webExt;
}
