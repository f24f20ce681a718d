// A page with the three grids of the editor over the sample minutes, for the tests of those grids.
import '../../../../renderer/styles/window.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode, useSyncExternalStore, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { AgendaItem, Minutes } from '#shared/minutes/model';
import { sampleMinutes } from '#shared/minutes/sample-minutes';
import type { Path } from '#shared/minutes/path';
import { DeskContext, type Desk } from '#renderer/desk/desk-context';
import { createAfterPaint } from '#renderer/document/after-paint';
import { createDocumentStore } from '#renderer/document/open-document';
import { AttendanceGrid } from '#renderer/features/editor/grids/attendance-grid.tsx';
import { DecisionsGrid } from '#renderer/features/editor/grids/decisions-grid.tsx';
import { DistributionGrid } from '#renderer/features/editor/grids/distribution-grid.tsx';
import { Database } from '#renderer/storage/database';
import { saveEntries } from '#renderer/storage/directory';
import { defaultSettings } from '#renderer/storage/settings';
import type { NewAttendee } from '#shared/minutes/edit/attendance-edits';
import { meetingFrom } from '#shared/minutes/paper-view';

const paragraph = (text: string, bold = false) => ({
  type: 'paragraph' as const,
  runs: [bold ? { text, bold } : { text }],
});

const agenda: readonly AgendaItem[] = [
  {
    id: 'a1',
    topic: 'বাজেট',
    decisions: [
      { id: 'd1', blocks: [paragraph('আগামী ০৭ (সাত) কার্যদিবসের মধ্যে প্রতিবেদন দিতে হবে')] },
      { id: 'd2', blocks: [paragraph('মোটা অক্ষর', true)] },
    ],
  },
  {
    id: 'a2',
    topic: 'প্রশিক্ষণ',
    decisions: [{ id: 'd3', blocks: [paragraph('প্রতিমাসের ১৫ তারিখের মধ্যে তথ্য দিতে হবে')] }],
  },
];

const sample = sampleMinutes({ id: 'grid', changedAt: '2026-02-17T09:00:00+06:00', style: { preset: 'P1' } });
const { attendance: _, ...rest } = sample;
const minutes: Minutes = { ...rest, agenda, attendance: [{ id: 'p1', name: 'জনাব ক', presence: 'absent' }] };
const members: readonly NewAttendee[] = [
  { name: 'জনাব ক', presence: 'present' },
  { name: 'বেগম খ', post: 'উপসচিব', presence: 'present' },
];

const store = createDocumentStore({
  value: meetingFrom(minutes),
  isReadOnly: false,
  clock: () => performance.now(),
  afterPaint: createAfterPaint,
});
const opened: Path[] = [];
Object.assign(window, { minutesNow: store.minutes, undo: store.undo, opened });

const database = new Database({ name: 'grid-test' });
const changedAt = '2026-02-17T09:00:00+06:00';

const desk = {
  database,
  settings: { get: () => defaultSettings, set: () => undefined, subscribe: () => () => undefined },
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
} as unknown as Desk;

const onOpen = (path: Path): void => {
  opened.push(path);
};

const Grids = (): ReactElement => {
  const now = useSyncExternalStore(store.subscribe, store.minutes);
  const which = new URLSearchParams(location.search).get('grid');
  if (which === 'attendance') {
    return <AttendanceGrid minutes={now} store={store} onFillFromCommittee={() => members} />;
  }
  if (which === 'distribution') return <DistributionGrid minutes={now} store={store} />;
  return <DecisionsGrid minutes={now} store={store} onOpen={onOpen} />;
};

const start = async (): Promise<void> => {
  await database.open();
  await saveEntries(database, [
    { id: '1', changedAt, kind: 'office', name: 'অর্থ বিভাগ' },
    { id: '2', changedAt, kind: 'person', name: 'রহিম উদ্দিন', honorific: 'জনাব', post: 'উপসচিব', office: 'অর্থ বিভাগ' },
  ]);
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <DeskContext value={desk}>
        <MantineProvider withCssVariables={false} withGlobalClasses={false}>
          <main>
            <h1>দলিল</h1>
            <Grids />
          </main>
        </MantineProvider>
      </DeskContext>
    </StrictMode>,
  );
};

void start();
