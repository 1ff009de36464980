/** A style sheet as text: the build loads `.css` so in the content script, the tests with `?inline`. */
declare module '*.css' {
  const css: string;
  export default css;
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}
