import type { Database } from '#renderer/storage/database';
import { documentTexts } from './document-texts';
import { findSnippets } from './find-snippets';
import type { SearchHit, SearchPlace, SearchRequest, SearchResult } from './messages';
import type { SearchEngine } from './search-engine';

/** Documents whose texts are read at once; between two such readings a newer search may take over. */
const readAtOnce = 20;

const snippetsPerDocument = 2;

const isIn = (place: SearchPlace, isTrashed: boolean): boolean => place === 'all' || (place === 'trash') === isTrashed;

const readHits = async (database: Database, ids: readonly string[], query: string): Promise<readonly SearchHit[]> => {
  const [rows, contents] = await Promise.all([
    database.documents.bulkGet([...ids]),
    database.contents.bulkGet([...ids]),
  ]);
  return ids.flatMap((documentId, index) => {
    const row = rows[index];
    if (!row) return []; // removed meanwhile
    const { texts, placeOf } = documentTexts(row, contents[index]?.json);
    return { documentId, snippets: findSnippets(texts, query, snippetsPerDocument, placeOf) };
  });
};

/** Answers a search; undefined where `isAbandoned` has become true meanwhile. */
export const runSearch = async (
  database: Database,
  engine: SearchEngine,
  { query, limit, offset, place, among }: Omit<SearchRequest, 'kind' | 'id'>,
  isAbandoned: () => boolean = () => false,
): Promise<SearchResult | undefined> => {
  await engine.loaded;
  if (isAbandoned()) return undefined;
  const allowed = among && new Set(among);
  const found = engine
    .index()
    .search(query)
    .filter((id) => isIn(place, engine.isTrashed(id)) && (allowed?.has(id) ?? true));
  const shown = found.slice(offset, offset + limit);
  const hits: SearchHit[] = [];
  for (let from = 0; from < shown.length; from += readAtOnce) {
    hits.push(...(await readHits(database, shown.slice(from, from + readAtOnce), query)));
    if (isAbandoned()) return undefined;
  }
  return { total: found.length, hits, isComplete: engine.isComplete() };
};
