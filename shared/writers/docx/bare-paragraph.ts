import { Paragraph } from 'docx';

type Xml = ReturnType<Paragraph['prepForXml']>;

const preserve = { _attr: { 'xml:space': 'preserve' } };

/**
 * A paragraph of plain runs in a style, as are nine in ten of a long document. It holds ready-made the same XML that
 * the package writes (a test compares the bytes): the package would build and walk some twenty objects for it, which
 * took most of the time of a long document.
 */
export class BareParagraph extends Paragraph {
  readonly #xml: NonNullable<Xml>;

  /** `texts` hold neither a tab nor an opening brace. */
  public constructor(style: string, texts: readonly string[]) {
    super({});
    const properties = { 'w:pPr': [{ 'w:pStyle': { _attr: { 'w:val': style } } }] };
    this.#xml = { 'w:p': [properties, ...texts.map((text) => ({ 'w:r': [{ 'w:t': [preserve, text] }] }))] };
  }

  public override prepForXml(): Xml {
    return this.#xml;
  }
}
