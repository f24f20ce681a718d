/**
 * The Paper: a document with every number, label and date already text, every length in points (1/72 inch). It says what
 * things are (`role`), never how they look; the looks of all roles stand in one table beside it. Plain data: the same
 * Paper as JSON is the same document. It is the only input of every writer.
 */
export type Paper = {
  /** For the document's properties and the window's title. */
  readonly title: string;
  readonly creator: string;
  readonly language: 'bn-BD';
  /** When the minutes were last changed, ISO 8601. */
  readonly changedAt: string;
  readonly page: Page;
  readonly looks: Looks;
  /** The body first, then one for each printed annex; each starts on a new page. */
  readonly parts: readonly (readonly PaperBlock[])[];
};

export type Page = {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** The face named in the DOCX. Print HTML always uses the bundled faces. */
  readonly font: string;
  /** Bangla page numbers at the foot. */
  readonly numbers: boolean;
};

/** What a paragraph is. Each has a look and a named style in Word. */
export type Role =
  | 'grade'
  | 'urgency'
  | 'draftMark'
  | 'letterhead'
  | 'record'
  | 'title'
  | 'factLabel'
  | 'factValue'
  | 'body'
  | 'leadIn'
  | 'agendaHeading'
  | 'discussion'
  | 'decisionHeading'
  | 'decision'
  | 'implementers'
  | 'tableHead'
  | 'tableText'
  | 'tableNumber'
  | 'innerTableHead'
  | 'innerTableText'
  | 'closing'
  | 'signatureDate'
  | 'signatureName'
  | 'signatureText'
  | 'memo'
  | 'dateLabel'
  | 'banglaDate'
  | 'gregorianDate'
  | 'distributionHeading'
  | 'distributionLine'
  | 'annexHeading'
  | 'annexTitle';

export type Align = 'left' | 'center' | 'right' | 'justify';

export type Look = {
  readonly sizePt: number;
  readonly bold: boolean;
  readonly align: Align;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** Height of a line in points, at least. */
  readonly lineHeight: number;
  /** Stays on the page of what follows. */
  readonly keepNext: boolean;
};

export type Looks = Readonly<Record<Role, Look>>;

/**
 * A stretch of text with one look, or a line break. Text holds no `\n` and only characters that XML can hold; U+00A0 where a line may
 * not break, U+200B where a long address may.
 */
export type PaperRun =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
      readonly underline: boolean;
    }
  | { readonly kind: 'break' };

/** Literal text that hangs to the left of a paragraph, in a space `hang` wide. */
export type Marker = {
  readonly text: string;
  readonly hang: number;
  /** Of a sign such as ●, which is smaller than the letters; else that of the role. */
  readonly sizePt: number | undefined;
};

export type PaperParagraph = {
  readonly kind: 'paragraph';
  readonly role: Role;
  readonly runs: readonly PaperRun[];
  readonly marker: Marker | undefined;
  /** From the left edge of the text to that of the lines; a marker hangs into it. */
  readonly indent: number;
  /** Where it differs from the role's. */
  readonly align: Align | undefined;
  /** Stays with what follows, besides the role's own rule. */
  readonly keepNext: boolean;
  /** A rule below it, between the two issue dates. */
  readonly ruleBelow: boolean;
  /** Of a heading, from 1, none left out: for who hears the page, and for the outline and the tags of its PDF. */
  readonly headingLevel: number | undefined;
  /**
   * The place of the meeting that it says, by the ids of parts, and below a field of blocks by numbers alone:
   * `agenda[#x7k2].discussion[2][0]`. The desk leads from the paper to the field by it, and back; no file has it.
   */
  readonly source: string | undefined;
};

export type PaperCell = {
  readonly blocks: readonly PaperBlock[];
  /** First column it takes, from 0. */
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly valign: 'top' | 'center';
};

export type PaperRow = {
  readonly cells: readonly PaperCell[];
  /** A high row may break across pages; a low one does not. */
  readonly breakable: boolean;
  /** Stays with the row below: a cell reaches over both, and both are low. */
  readonly keepNext: boolean;
  /** Points that it takes at least: room to write by hand. */
  readonly minHeight?: number;
};

export type TableRole = 'facts' | 'decisions' | 'content' | 'attendance' | 'memo' | 'signatures';

export type PaperTable = {
  readonly kind: 'table';
  readonly role: TableRole;
  /** Column widths in points. */
  readonly columns: readonly number[];
  /** How many rows at the top repeat on each page. */
  readonly headerRows: number;
  /** Lines around the cells. */
  readonly ruled: boolean;
  /** Space inside its cells, left and right. */
  readonly padding: number;
  readonly indent: number;
  /** Its last row stays with what follows. */
  readonly keepNext: boolean;
  readonly rows: readonly PaperRow[];
};

export type PaperImage = {
  readonly kind: 'image';
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly base64: string;
  readonly width: number;
  readonly height: number;
};

export type PaperBlock = PaperParagraph | PaperTable | PaperImage;
