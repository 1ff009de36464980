/** The little that the tests take of Citation.js, which comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** One step of parsing, of text of a type: of `@ris/file` its records with their fields. */
      data(text: string, type: string): unknown;
      /** All steps, to CSL-JSON; with `strict` it throws at what isn't by the schema. */
      chain(input: unknown, options: { readonly generateGraph: false; readonly strict?: boolean }): unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
