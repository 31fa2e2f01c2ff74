/** A program for the browser, bundled when the library is built: build/page-script.ts. */
declare module "*?script" {
  export const script: string;
}
