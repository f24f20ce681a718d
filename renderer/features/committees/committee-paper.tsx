import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef, type ReactElement } from 'react';
import { newMeeting } from '#shared/committee/new-meeting';
import { meetingFrom } from '#shared/minutes/paper-view';
import { committeesWords } from '#shared/words/desk/committees-words';
import { usePaperFrame, paperPage, type PaperOf } from '#renderer/components/paper/use-paper-frame';
import screenCss from '#renderer/components/screen.module.css';
import { useDesk, useWords } from '#renderer/desk/desk-context';
import { meetingBefore, type MeetingBefore } from '#renderer/storage/meeting-before';
import type { OpenCommittee } from './use-open-committee';
import css from './committee-paper.module.css';

type Props = { readonly open: OpenCommittee; readonly before: MeetingBefore };

const Frame = ({ open: { store }, before }: Props): ReactElement => {
  const { platform, now } = useDesk();
  const words = useWords(committeesWords).paper;
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = useMemo<PaperOf>(
    () => ({
      meeting: () => {
        const { last, reviewed, reportsOf } = before;
        const stamped = { id: store.value().id, changedAt: now().toISOString(), reportsOf };
        return meetingFrom(newMeeting(store.value(), last, { ...stamped, ...(reviewed ? { reviewed } : {}) }));
      },
      revision: () => store.history().revision,
      rest: store.rest,
    }),
    [store, before, now],
  );
  const { status } = usePaperFrame(frame, shown, 'minutes');
  return (
    <>
      <p className={screenCss.quiet}>{status.failed ? words.failed : words.hint}</p>
      <iframe ref={frame} className={css['committee-page']} title={words.title} {...paperPage[platform.kind]} />
    </>
  );
};

/** How the next meeting's minutes begin, beside the form that they are made of. */
export const CommitteePaper = ({ open }: Pick<Props, 'open'>): ReactElement => {
  const { database } = useDesk();
  const words = useWords(committeesWords).paper;
  const { id } = open.store.value();
  const before = useLiveQuery(() => meetingBefore(database, id), [database, id]);
  return (
    <aside className={css['committee-paper']} aria-label={words.title}>
      {before ? <Frame open={open} before={before} /> : null}
    </aside>
  );
};
