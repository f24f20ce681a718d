import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '#shared/minutes/model';
import type { Path } from '#shared/minutes/path';
import { setIn } from '#shared/minutes/edit/set-in';
import {
  applyEdit,
  historyLimit,
  redo,
  redoPlace,
  startHistory,
  undo,
  undoPlace,
  type History,
} from '#renderer/document/history';
import { sampleMeeting as sample } from '#tests/support/sample-file';

const set = (history: History, path: Path, value: unknown, now = 0, merge?: string): History =>
  applyEdit(history, setIn(path, value), { place: path, now, ...(merge === undefined ? {} : { merge }) });

const times = (count: number, step: (history: History) => History, history: History): History =>
  Array.from({ length: count }).reduce<History>(step, history);

describe('the history of a document', () => {
  it('takes changes back in the order they were made, across fields, and says where each was', () => {
    const first = set(startHistory(sample), ['committee'], 'ক');
    const second = set(first, ['agenda', 0, 'topic'], 'খ');
    expect(undoPlace(second)).toBe('agenda[0#a1].topic');
    const back = undo(second);
    expect(back.value).toEqual(first.value);
    expect(undoPlace(back)).toBe('committee');
    expect(redoPlace(back)).toBe('agenda[0#a1].topic');
    expect(undo(back).value).toEqual(sample);
    expect(redo(redo(undo(back))).value).toEqual(second.value);
  });

  it(`goes back ${String(historyLimit)} steps, and no further`, () => {
    const texts = Array.from({ length: historyLimit + 10 }, (_, index) => String(index));
    const last = texts.reduce((history, text) => set(history, ['committee'], text), startHistory(sample));
    const back = times(historyLimit, undo, last);
    expect(back.value.committee).toBe('9');
    expect(undo(back)).toBe(back);
    expect(times(historyLimit, redo, back).value).toEqual(last.value);
  });

  it('takes a stretch of typing in one field as one step, ended by a pause, another field or four seconds', () => {
    const typed = (typing: readonly (readonly [text: string, now: number, field?: string])[]): number =>
      typing.reduce(
        (history, [text, now, field = 'committee']) => set(history, [field], text, now, field),
        startHistory(sample),
      ).past.length;
    expect(typed([['ক', 0], ['কর', 200], ['করা', 1000]])).toBe(1); // prettier-ignore
    expect(typed([['ক', 0], ['কর', 901]])).toBe(2); // prettier-ignore
    expect(typed([['ক', 0], ['স', 10, 'place'], ['কর', 20]])).toBe(3); // prettier-ignore
    expect(typed(Array.from({ length: 81 }, (_, index) => [String(index), index * 100] as const))).toBe(3);
  });

  it('begins a new step after something was taken back, and forgets what could be redone', () => {
    const typed = set(set(startHistory(sample), ['committee'], 'ক', 0, 'c'), ['place'], 'খ', 100, 'p');
    const back = undo(typed);
    const anew = set(back, ['committee'], 'কর', 150, 'c');
    expect(anew.future).toEqual([]);
    expect(redo(anew)).toBe(anew);
    expect(undo(anew).value.committee).toBe('ক');
    const redone = redo(undo(anew));
    expect(set(redone, ['committee'], 'করা', 160, 'c').past.length).toBe(redone.past.length + 1);
  });

  it('is not touched by a change that changes nothing', () => {
    const history = startHistory(sample);
    expect(set(history, ['committee'], sample.committee)).toBe(history);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('gives every state back exactly, whatever is done and taken back', () => {
    const places: readonly Path[] = [['committee'], ['agenda', 0, 'topic'], ['literal', 'title'], ['agenda', 1]];
    const steps = fc.array(fc.record({ place: fc.constantFrom(...places), text: fc.string() }), { maxLength: 30 });
    fc.assert(
      fc.property(steps, (edits) => {
        const states: Meeting[] = [];
        let history = startHistory(sample);
        for (const { place, text } of edits) {
          const next = set(history, place, place.length === 2 && place[0] === 'agenda' ? { topic: text } : text);
          if (next !== history) states.push(history.value);
          history = next;
        }
        const last = history.value;
        for (const state of states.toReversed()) {
          history = undo(history);
          expect(history.value).toEqual(state);
        }
        expect(times(states.length, redo, history).value).toEqual(last);
      }),
    );
  });
});
