/** What a person should be told about a paste. Codes only: the sentences are made elsewhere. */
export type PasteNotice =
  /** Legacy Bijoy/SutonnyMJ text, kept as it was; `sample` is the first stretch of it. */
  | { readonly code: 'bijoy'; readonly sample: string }
  /** Pictures the model cannot hold. */
  | { readonly code: 'images-dropped'; readonly count: number }
  /** Words with a line through them, which stand without it; `sample` is the first of them. */
  | { readonly code: 'struck-words'; readonly sample: string }
  /** Raised or lowered digits that have no letters of their own: `১০^৩`. */
  | { readonly code: 'raised-digits'; readonly sample: string }
  /** Letters of a font such as Wingdings whose pictures are not known: they stand as letters. */
  | { readonly code: 'picture-signs'; readonly sample: string }
  /** Tables nested deeper than a document may go, kept as paragraphs. */
  | { readonly code: 'nested-table-flattened'; readonly count: number };
