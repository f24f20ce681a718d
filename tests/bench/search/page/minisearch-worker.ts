// MiniSearch with a tokeniser that does not break Bangla words. It finds beginnings of words, not their insides.
import MiniSearch from 'minisearch';
import { foldedText } from '#shared/bangla/fold';
import { serveContender } from '../contender';

const index = new MiniSearch<{ readonly id: string; readonly text: string }>({
  fields: ['text'],
  tokenize: (text) => foldedText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  processTerm: (term) => term,
});

serveContender({
  add: (id, text) => {
    index.add({ id, text });
  },
  search: (query) => index.search(query, { prefix: true, combineWith: 'AND' }).map((hit) => String(hit.id)),
});
