// Every text folded in memory, and each looked through for each word of the query: no index at all.
import { foldedText } from '#shared/bangla/fold';
import { serveContender } from '../contender';

const texts: { readonly id: string; readonly folded: string }[] = [];

serveContender({
  add: (id, text) => {
    texts.push({ id, folded: foldedText(text) });
  },
  search: (query) => {
    const words = foldedText(query).split(' ');
    return texts.filter(({ folded }) => words.every((word) => folded.includes(word))).map(({ id }) => id);
  },
});
