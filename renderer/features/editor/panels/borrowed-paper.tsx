import { useRef, type ReactElement, type RefObject } from 'react';
import type { PaperKind } from '#shared/minutes/model';
import { paperPage } from '#renderer/components/paper/use-paper-frame';
import { useDesk } from '#renderer/desk/desk-context';
import { usePaper, usePaperHandle, type PaperHandle } from './use-paper';
import css from './panels.module.css';

export type BorrowedPaperProps = {
  readonly handle: RefObject<PaperHandle | undefined>;
  readonly kind: PaperKind;
};

/** A paper that nobody sees, for a file that is made of its pages: the person's panels stay as they are. */
export const BorrowedPaper = ({ handle, kind }: BorrowedPaperProps): ReactElement => {
  const { platform } = useDesk();
  const frame = useRef<HTMLIFrameElement>(null);
  const { client } = usePaper(frame, kind);
  usePaperHandle(client, handle);
  return (
    <iframe ref={frame} className={css['paper-borrowed']} tabIndex={-1} aria-hidden {...paperPage[platform.kind]} />
  );
};
