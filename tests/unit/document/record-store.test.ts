import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pauseMs } from '#renderer/document/rest';
import { createDocumentStore, type DocumentStore } from '#renderer/document/open-document';
import { sampleMeeting as sample } from '#tests/support/sample-file';

let store: DocumentStore;
/** What waits for the frame to be painted. */
let waiting: (() => void) | undefined;
let told: string[];

const paint = (): void => {
  const task = waiting;
  waiting = undefined;
  task?.();
};

const type = (text: string): void => {
  store.type(['committee'], (draft) => {
    draft.committee = text;
  });
};

beforeEach(() => {
  waiting = undefined;
  told = [];
  store = createDocumentStore({
    value: sample,
    isReadOnly: false,
    clock: () => 0,
    afterPaint: (task) => ({
      ask: () => {
        waiting = task;
      },
      cancel: () => {
        waiting = undefined;
      },
    }),
  });
  store.subscribe(() => told.push(`saving: ${store.value().committee ?? ''}`));
  store.watch(() => told.push(`view: ${store.value().committee ?? ''}`));
});

describe('typing', () => {
  it('is in the document and told to what saves it at once, to what shows it after the paint', () => {
    type('ক');
    expect(store.value().committee).toBe('ক');
    expect(told).toEqual(['saving: ক']);
    paint();
    expect(told).toEqual(['saving: ক', 'view: ক']);
  });

  it('is told once for all letters of a frame', () => {
    type('ক');
    type('কম');
    paint();
    expect(told).toEqual(['saving: ক', 'saving: কম', 'view: কম']);
  });

  it('is one step to take back, and taking it back is shown at once', () => {
    type('ক');
    type('কম');
    expect(store.undo()).toEqual(['committee']);
    expect(told.slice(2)).toEqual([`saving: ${sample.committee ?? ''}`, `view: ${sample.committee ?? ''}`]);
    expect(waiting).toBeUndefined();
  });

  it('changes nothing where the document may only be read', () => {
    store.setReadOnly(true);
    told = [];
    type('ক');
    expect(store.value()).toBe(sample);
    expect(told).toEqual([]);
    expect(waiting).toBeUndefined();
  });
});

it('shows any other change at once', () => {
  store.edit(['committee'], (draft) => {
    draft.committee = 'ক';
  });
  expect(told).toEqual(['saving: ক', 'view: ক']);
});

it('is read whole once, after a pause, by all who read it whole', () => {
  vi.useFakeTimers();
  const readers = [vi.fn<(committee?: string) => void>(), vi.fn<(committee?: string) => void>()];
  for (const reader of readers)
    store.rest(() => {
      reader(store.value().committee);
    });
  type('ক');
  vi.advanceTimersByTime(pauseMs - 1);
  type('কম');
  vi.advanceTimersByTime(pauseMs - 1);
  for (const reader of readers) expect(reader).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  for (const reader of readers) expect(reader.mock.calls).toEqual([['কম']]);
  vi.useRealTimers();
});
