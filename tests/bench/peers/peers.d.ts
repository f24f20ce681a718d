// What the benchmark uses of its peers, so that the types are checked without their being installed.
declare module 'pizzip' {
  export default class PizZip {
    constructor(archive: Uint8Array);
    generate(options: { type: 'uint8array'; compression: 'DEFLATE' }): Uint8Array;
  }
}

declare module 'docxtemplater' {
  import type PizZip from 'pizzip';
  type Parser = (tag: string) => { get: (scope: unknown) => unknown };
  export default class Docxtemplater {
    constructor(zip: PizZip, options: { paragraphLoop: boolean; linebreaks: boolean; parser: Parser });
    render(data: object): this;
    getZip(): PizZip;
  }
}

declare module '@turbodocx/html-to-docx' {
  const htmlToDocx: (
    html: string,
    header: null,
    options: { font: string; fontSize: number },
  ) => Promise<ArrayBuffer | Uint8Array>;
  export default htmlToDocx;
}
