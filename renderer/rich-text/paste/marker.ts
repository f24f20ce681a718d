/** What stands before a list item, read. `prefix` and `suffix` are given only where the source spelled them out. */
export type Marker =
  | { readonly kind: 'bulleted'; readonly bullet?: string }
  | {
      readonly kind: 'numbered' | 'lettered';
      readonly number: number;
      readonly padding?: number;
      readonly prefix?: string;
      readonly suffix?: string;
    }
  /** A marker no pattern prints: kept as it is. */
  | { readonly kind: 'literal'; readonly text: string };
