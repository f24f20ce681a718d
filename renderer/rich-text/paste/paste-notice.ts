/** What a person should be told about a paste. Codes only: the sentences are made elsewhere. */
export type PasteNotice =
  /** Legacy Bijoy/SutonnyMJ text, kept as it was; `sample` is the first stretch of it. */
  | { readonly code: 'bijoy'; readonly sample: string }
  /** Pictures the model cannot hold; their alternative texts are kept as text. */
  | { readonly code: 'images-dropped'; readonly count: number }
  /** Tables nested deeper than a document may go, kept as paragraphs. */
  | { readonly code: 'nested-table-flattened'; readonly count: number };
