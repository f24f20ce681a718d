/** Where a contender finds what it needs besides the minutes. */
export type Places = {
  /** The folder of the project. */
  readonly root: string;
  /** The folder of the bench's inputs: the minutes as JSON, the template of docxtemplater. */
  readonly inputs: string;
};

/** Makes one file of the text of a minutes file. */
export type Make = (json: string) => Uint8Array | string | Promise<Uint8Array | string>;

/** Each module in `contenders/` and `peers/` has one of these as its `prepare`; what it does there is not measured warm. */
export type Prepare = (places: Places) => Make;

/** What is measured, in the order of the table. The file of a contender is bundled by itself under this name. */
export const contenders = [
  { name: 'product-docx', label: 'product → DOCX', output: 'docx', from: 'contenders', role: 'product' },
  { name: 'docx-by-hand', label: 'docx package by hand', output: 'docx', from: 'contenders', role: 'same' },
  { name: 'raw-xml', label: 'raw XML + deflate (floor)', output: 'docx', from: 'contenders', role: 'same' },
  { name: 'docxtemplater', label: 'docxtemplater', output: 'docx', from: 'peers', role: 'peer' },
  { name: 'html-to-docx', label: '@turbodocx/html-to-docx', output: 'docx', from: 'peers', role: 'peer' },
  { name: 'pandoc', label: 'pandoc', output: 'docx', from: 'contenders', role: 'peer' },
  { name: 'product-html', label: 'product → HTML', output: 'html', from: 'contenders', role: 'product' },
  { name: 'product-text', label: 'product → text', output: 'txt', from: 'contenders', role: 'product' },
] as const;

export type ContenderName = (typeof contenders)[number]['name'];

/** Several output formats, one at a time: the contenders whose DOCX must hold exactly what the product's holds. */
export const provenSame: readonly ContenderName[] = contenders.filter(({ role }) => role === 'same').map(({ name }) => name);
