import { useRef, useState, type ReactElement, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { PaperKind } from '#shared/minutes/model';
import type { PaperSource } from '../use-editor-tasks';
import { BorrowedPaper } from './borrowed-paper';
import type { PaperHandle } from './use-paper';

/** The paper for tasks: that of the panel, which `show` opens, or one out of sight, which has to be put into the page. */
export const usePaperSource = (kind: PaperKind, show: () => void) => {
  const shown = useRef<PaperHandle>(undefined);
  const borrowed = useRef<PaperHandle>(undefined);
  const [isBorrowing, setBorrowing] = useState(false);
  // What is asked of a paper before its frame is ready is kept; the frame itself is there after the next picture.
  const afterNext = async (handle: RefObject<PaperHandle | undefined>): Promise<PaperHandle | undefined> => {
    await new Promise(requestAnimationFrame);
    return handle.current;
  };
  const source: PaperSource = {
    open: () => {
      if (!shown.current) show();
      return afterNext(shown);
    },
    borrow: () => {
      if (shown.current) return Promise.resolve(shown.current);
      flushSync(() => {
        setBorrowing(true);
      });
      return afterNext(borrowed);
    },
    giveBack: () => {
      setBorrowing(false);
    },
  };
  const frame: ReactElement | null = isBorrowing ? <BorrowedPaper handle={borrowed} kind={kind} /> : null;
  return { shown, source, frame };
};
