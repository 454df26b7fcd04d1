// What vite makes of such imports.

declare module '*?url' {
  /** Where the file lies in the build. */
  const url: string;
  export default url;
}

declare module '*?inline' {
  /** The file as a data URL. */
  const data: string;
  export default data;
}
