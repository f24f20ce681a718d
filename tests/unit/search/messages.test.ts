import { describe, expect, it } from 'vitest';
import { isDocumentsMessage, isFromWorker, isToWorker } from '#renderer/search/messages';

const search = { kind: 'search', id: 0, query: 'ক', limit: 20, offset: 0, place: 'desk' };

describe('messages', () => {
  it('to the worker are recognised', () => {
    for (const message of [
      search,
      { ...search, among: ['a'] },
      { kind: 'prepare' },
      { kind: 'cancel' },
      { kind: 'changed', ids: ['a'] },
      { kind: 'removed', ids: [] },
    ]) {
      expect(isToWorker(message)).toBe(true);
    }
  });

  it('of another form are refused', () => {
    for (const message of [
      undefined,
      null,
      'search',
      [],
      {},
      { kind: 'purge' },
      { kind: 'changed', ids: 'a' },
      { kind: 'removed', ids: [1] },
      { ...search, id: -1 },
      { ...search, query: 1 },
      { ...search, limit: 1.5 },
      { ...search, place: 'cloud' },
      { ...search, among: [null] },
    ]) {
      expect([isToWorker(message), isFromWorker(message), isDocumentsMessage(message)]).toEqual([false, false, false]);
    }
  });

  it('between windows name documents', () => {
    expect([{ changed: ['a'] }, { removed: [] }].map(isDocumentsMessage)).toEqual([true, true]);
  });
});
