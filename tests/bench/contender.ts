/** Where a contender finds what it needs besides the minutes. */
export type Places = {
  /** The folder of the project. */
  readonly root: string;
  /** The bench's own folder of inputs: the minutes as JSON and as HTML, the template of docxtemplater. */
  readonly inputs: string;
};

/** Makes one file of the text of a minutes file. */
export type Make = (json: string) => Uint8Array | string | Promise<Uint8Array | string>;

/** Each module in `contenders/`, and in `peers/`, has one as `prepare`; what it does before it returns is not measured warm. */
export type Prepare = (places: Places) => Make;

/** `same`: its DOCX must hold just what the product's holds. `peer`: whether its words are the same is only reported. */
export type Contender = {
  readonly name: string;
  readonly label: string;
  readonly output: 'docx' | 'html' | 'txt';
  readonly role: 'product' | 'same' | 'peer';
  /** A program of its own, not a module. */
  readonly program?: true;
};

/** What is measured, in the order of the table. */
export const contenders: readonly Contender[] = [
  { name: 'product-docx', label: 'product → DOCX', output: 'docx', role: 'product' },
  { name: 'docx-by-hand', label: 'docx package by hand', output: 'docx', role: 'same' },
  { name: 'raw-xml', label: 'raw XML + deflate', output: 'docx', role: 'same' },
  { name: 'docxtemplater', label: 'docxtemplater', output: 'docx', role: 'peer' },
  { name: 'html-to-docx', label: '@turbodocx/html-to-docx', output: 'docx', role: 'peer' },
  { name: 'pandoc', label: 'pandoc', output: 'docx', role: 'peer', program: true },
  { name: 'product-html', label: 'product → HTML', output: 'html', role: 'product' },
  { name: 'product-text', label: 'product → text', output: 'txt', role: 'product' },
];

export const modules: readonly Contender[] = contenders.filter(({ program }) => program !== true);
