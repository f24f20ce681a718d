import type { Place } from '#shared/minutes/place';
// What the window and the search's worker say to each other, and what windows tell one another about documents.

/** Where a search looks: documents on the desk, those in the trash, or both. */
export type SearchPlace = 'desk' | 'trash' | 'all';

export type SearchRequest = {
  readonly kind: 'search';
  readonly id: number;
  readonly query: string;
  /** Documents that are given with snippets, from `offset` on. */
  readonly limit: number;
  readonly offset: number;
  readonly place: SearchPlace;
  /** Looks in these documents only. */
  readonly among?: readonly string[];
};

export type ToWorker =
  /** The first message: loads the index of the database in this place. */
  | { readonly kind: 'prepare'; readonly bucket?: string }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'changed'; readonly ids: readonly string[] }
  | { readonly kind: 'removed'; readonly ids: readonly string[] }
  | SearchRequest;

/** A sentence with a match; `place` is where it stands, empty for what the library shows of a document. */
export type Snippet = {
  readonly place: Place;
  /** Where the match begins in the text at the place, in UTF-16 units. */
  readonly start: number;
  readonly before: string;
  readonly match: string;
  readonly after: string;
};

export type SearchHit = { readonly documentId: string; readonly snippets: readonly Snippet[] };

export type SearchResult = {
  /** Documents found. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** False while documents are still being indexed: there may be more. */
  readonly isComplete: boolean;
};

export type SearchProgress = {
  readonly phase: 'loading' | 'indexing' | 'ready' | 'cancelled';
  readonly done: number;
  readonly total: number;
  /** Documents whose text cannot be understood: they are found by what the library shows of them only. */
  readonly unreadable: readonly string[];
};

export type FromWorker =
  | ({ readonly kind: 'progress' } & SearchProgress)
  | ({ readonly kind: 'found'; readonly id: number } & SearchResult)
  | { readonly kind: 'abandoned'; readonly id: number }
  /** `id` is that of the search that failed; absent where loading or indexing failed. */
  | { readonly kind: 'failed'; readonly id?: number; readonly detail: string };

/** The channel on which windows tell each other which documents they have saved or removed. */
export const documentsChannel = 'karjobiboroni-documents';

export type DocumentsMessage = { readonly changed: readonly string[] } | { readonly removed: readonly string[] };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

const isSearch = (value: Readonly<Record<string, unknown>>): boolean =>
  isCount(value.id) &&
  typeof value.query === 'string' &&
  isCount(value.limit) &&
  isCount(value.offset) &&
  (value.place === 'desk' || value.place === 'trash' || value.place === 'all') &&
  (value.among === undefined || isIds(value.among));

export const isToWorker = (value: unknown): value is ToWorker => {
  if (!isObject(value)) return false;
  if (value.kind === 'prepare') return value.bucket === undefined || typeof value.bucket === 'string';
  if (value.kind === 'cancel') return true;
  if (value.kind === 'changed' || value.kind === 'removed') return isIds(value.ids);
  return value.kind === 'search' && isSearch(value);
};

export const isFromWorker = (value: unknown): value is FromWorker => {
  if (!isObject(value)) return false;
  if (value.kind === 'progress') return typeof value.phase === 'string' && isIds(value.unreadable);
  if (value.kind === 'failed') return typeof value.detail === 'string';
  if (value.kind === 'abandoned') return isCount(value.id);
  return value.kind === 'found' && isCount(value.id) && isCount(value.total) && Array.isArray(value.hits);
};

export const isDocumentsMessage = (value: unknown): value is DocumentsMessage =>
  isObject(value) && (isIds(value.changed) || isIds(value.removed));
