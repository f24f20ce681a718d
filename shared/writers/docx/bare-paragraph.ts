import { Paragraph } from 'docx';

type Xml = ReturnType<Paragraph['prepForXml']>;

const preserve = { _attr: { 'xml:space': 'preserve' } };

/**
 * A paragraph of plain runs in a style: nine in ten of a long document. Its XML is the package's own, byte for byte (a
 * test compares them), but it is given ready: the package would build and walk some twenty objects for it, which was
 * where most of the time of a long document went.
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
