/** What one minutes file may hold at most. Real minutes stay far below; a hostile or broken file is refused by name. */
export const limits = {
  /** Bytes of the JSON file (UTF-8). */
  fileBytes: 50 * 1024 * 1024,
  /** Bytes of a file of everything: below the longest text that a browser holds. */
  everythingBytes: 400 * 1024 * 1024,
  /** Blocks within blocks: a list in a cell of a table in a decision is three deep. */
  nesting: 16,
  /** JSON values within values; far above what `nesting` allows, so only a hostile file meets it. */
  jsonDepth: 160,
  /** JSON values in the whole file. */
  values: 5_000_000,
  /** Characters (UTF-16 units) in one text. */
  textLength: 1_000_000,
  /** Lines of one paragraph or of one text: each is a piece of its own on the paper. */
  paragraphLines: 10_000,
  /** Line breaks in all texts of one file together; sixty pages have some thousand lines. */
  fileLines: 200_000,
  agendaItems: 2_000,
  decisionsPerItem: 5_000,
  implementers: 500,
  /** Reports on one decision. */
  reports: 2_000,
  /** Decisions of earlier meetings in one meeting. */
  carriedDecisions: 5_000,
  timesCarried: 9_999,
  blocks: 20_000,
  runs: 20_000,
  listItems: 10_000,
  tableRows: 10_000,
  tableColumns: 63, // Word's own limit
  facts: 100,
  lines: 100,
  signatories: 50,
  blankRows: 200,
  attendees: 10_000,
  annexes: 100,
  distributionLists: 50,
  distributionLines: 5_000,
  /** Bytes of the emblem image after base64 decoding. */
  emblemBytes: 1024 * 1024,
  /** Pixels of each side of the emblem: a picture of a few kilobytes may unfold to gigabytes. */
  emblemSide: 4000,
} as const;
