declare module 'jsdom' {
  export class VirtualConsole {
    readonly on: (event: string, listener: (...parts: readonly unknown[]) => void) => void;
  }
  export class JSDOM {
    constructor(html: string, options: { readonly virtualConsole: VirtualConsole });
    readonly window: {
      readonly DOMParser: new () => { parseFromString: (html: string, type: 'text/html') => Document };
    };
  }
}
