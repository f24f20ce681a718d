import { CloseButton, Loader } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState, type ReactElement, type RefObject } from 'react';
import type { LibraryWords } from '#shared/words/desk/library-words';
import { useDesk, useLanguage } from '#renderer/desk/desk-context';
import { documentName } from '#renderer/desk/document-name';
import { formatRoute } from '#renderer/desk/route';
import type { SearchResult } from '#renderer/search/messages';
import type { DocumentRow } from '#renderer/storage/rows';
import screenCss from '#renderer/components/screen.module.css';
import css from './library-search.module.css';

/** Results follow the typing after this pause. */
const pause = 120;
const pageSize = 30;

export type LibrarySearch = {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly result: SearchResult | undefined;
  readonly isSearching: boolean;
  readonly limit: number;
  readonly showMore: () => void;
};

/** The full-text search as the library uses it: what was asked, what was found, whether an answer is still to come. */
export const useLibrarySearch = (): LibrarySearch => {
  const { search } = useDesk();
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(pageSize);
  const [answer, setAnswer] = useState<{ readonly query: string; readonly result: SearchResult }>();
  useEffect(() => {
    const wanted = query.trim();
    if (wanted === '') return undefined;
    const control = new AbortController();
    const timer = setTimeout(() => {
      search.search(wanted, { limit, place: 'desk' }, control.signal).then(
        (result) => {
          if (!control.signal.aborted) setAnswer({ query: wanted, result });
        },
        () => undefined,
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [query, limit, search]);
  const wanted = query.trim();
  return {
    query,
    setQuery: (text) => {
      setQuery(text);
      setLimit(pageSize);
    },
    result: wanted === '' ? undefined : answer?.result,
    isSearching: wanted !== '' && answer?.query !== wanted,
    limit,
    showMore: () => {
      setLimit(limit + pageSize);
    },
  };
};

export type SearchBoxProps = {
  readonly words: LibraryWords;
  readonly search: LibrarySearch;
  readonly box: RefObject<HTMLInputElement | null>;
};

export const SearchBox = ({ words, search, box }: SearchBoxProps): ReactElement => (
  <div className={css['search-box']} role="search">
    {search.isSearching ? <Loader size={18} aria-label={words.searching} /> : <IconSearch size={18} aria-hidden />}
    <input
      ref={box}
      type="text"
      aria-label={words.search}
      placeholder={words.searchHint}
      value={search.query}
      onChange={(event) => {
        search.setQuery(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') search.setQuery('');
      }}
    />
    {search.query === '' ? null : (
      <CloseButton
        aria-label={words.clearSearch}
        onClick={() => {
          search.setQuery('');
          box.current?.focus();
        }}
      />
    )}
  </div>
);

export type SearchHitsProps = {
  readonly words: LibraryWords;
  readonly search: LibrarySearch;
  /** All documents; undefined until they are known. */
  readonly documents: readonly DocumentRow[] | undefined;
};

/** What was found: each document with the sentence, each sentence a way to its place. */
export const SearchHits = ({ words, search, documents }: SearchHitsProps): ReactElement | null => {
  const { result, isSearching } = search;
  const language = useLanguage();
  const names = useMemo(
    () => new Map(documents?.map((row) => [row.id, documentName(row, language)])),
    [documents, language],
  );
  if (!result || !documents) return <p className={screenCss.quiet}>{words.searching}</p>;
  return (
    <section className={css.hits} aria-busy={isSearching}>
      <p role="status" className={screenCss.quiet}>
        {result.total === 0 ? words.noHits : words.hits(result.total)}
      </p>
      <ol>
        {result.hits.map(({ documentId, snippets }) => {
          const name = names.get(documentId) ?? '';
          return (
            <li key={documentId} className={css.hit}>
              <a className={css['hit-title']} href={formatRoute({ screen: 'editor', id: documentId })}>
                {name}
              </a>
              {snippets.map(({ place, start, before, match, after }, index) => (
                <a
                  key={index}
                  className={css['hit-sentence']}
                  href={formatRoute({ screen: 'editor', id: documentId, at: place, found: { start, text: match } })}
                >
                  {before}
                  <mark>{match}</mark>
                  {after}
                </a>
              ))}
            </li>
          );
        })}
      </ol>
      {result.hits.length < result.total ? (
        <button type="button" className={css['text-button']} onClick={search.showMore}>
          {words.more}
        </button>
      ) : null}
    </section>
  );
};
