import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Meeting, PaperKind } from '#shared/minutes/model';
import { useSettings } from '#renderer/desk/desk-context';
import type { ClickedPlace, ForwardedKey } from '#renderer/paper-view/messages';
import { connectPaper, type PaperClient } from '#renderer/paper-view/paper-client';

/**
 * The paper's page, of an opaque origin and in a process of its own either way. In a browser the page says so itself and
 * brings its script along, since a service worker answers neither for a sandboxed frame nor for what stands in one.
 */
export const paperPage = {
  desktop: { src: './paper.html', sandbox: 'allow-scripts allow-modals' },
  browser: { src: './whole-paper.html' },
} as const;

/** What the paper shows: a meeting that may change. */
export type PaperOf = {
  readonly meeting: () => Meeting;
  /** Rises with each change. */
  readonly revision: () => number;
  /** Calls back after a pause in the changes; gives the way to stop. */
  readonly rest: (listener: () => void) => () => void;
};

export type PaperStatus = {
  readonly page: number;
  readonly of: number;
  readonly isLaying: boolean;
  readonly failed: boolean;
};

/** A shortcut pressed while the paper has the focus belongs to the desk. */
const forwardKey = ({ kind: _kind, ...key }: ForwardedKey): void => {
  window.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
};

/**
 * Keeps the paper's frame in step with a meeting, and with the kind of paper that is looked at. `shown` and `onPlace` must stay the same
 * while the frame stands.
 */
export const usePaperFrame = (
  frame: RefObject<HTMLIFrameElement | null>,
  shown: PaperOf,
  kind: PaperKind,
  onPlace?: (clicked: ClickedPlace) => void,
) => {
  const { theme } = useSettings();
  const client = useRef<PaperClient>(undefined);
  const wanted = useRef(kind);
  const [status, setStatus] = useState<PaperStatus>({ page: 1, of: 0, isLaying: true, failed: false });
  useEffect(() => {
    if (!frame.current) return undefined;
    const paper = connectPaper(frame.current, {
      onShown: ({ revision, pages }) => {
        const isNewest = revision === shown.revision();
        setStatus((last) => ({ ...last, of: pages, isLaying: !isNewest, failed: false }));
      },
      onPage: (page, of) => {
        setStatus((last) => (last.page === page && last.of === of ? last : { ...last, page, of }));
      },
      onFailed: () => {
        setStatus((last) => ({ ...last, isLaying: false, failed: true }));
      },
      onKey: forwardKey,
      ...(onPlace ? { onPlace } : {}),
    });
    client.current = paper;
    const show = (): void => {
      paper.show({ meeting: shown.meeting(), revision: shown.revision(), paper: wanted.current });
    };
    show();
    const stop = shown.rest(show);
    return () => {
      stop();
      paper.disconnect();
      client.current = undefined;
    };
  }, [frame, shown, onPlace]);
  useEffect(() => {
    if (wanted.current === kind) return;
    wanted.current = kind;
    client.current?.show({ meeting: shown.meeting(), revision: shown.revision(), paper: kind });
  }, [kind, shown]);
  useEffect(() => {
    const name = document.documentElement.dataset.theme;
    client.current?.theme(name !== 'light', name === 'contrast');
  }, [theme]);
  return { client, status };
};
