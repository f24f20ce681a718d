import { useEffect, useRef, useState, type RefObject } from 'react';
import type { PaperKind } from '#shared/minutes/model';
import type { ForwardedKey, StaticPages } from '#renderer/paper-view/messages';
import { connectPaper, type PaperClient } from '#renderer/paper-view/paper-client';
import { useEditor } from '../editor-context';

/**
 * The paper's page, of an opaque origin and in a process of its own either way. In a browser the page says so itself and
 * brings its script along, since a service worker answers neither for a sandboxed frame nor for what stands in one.
 */
export const paperPage = {
  desktop: { src: './paper.html', sandbox: 'allow-scripts allow-modals' },
  browser: { src: './whole-paper.html' },
} as const;

type PaperStatus = { readonly page: number; readonly of: number; readonly isLaying: boolean; readonly failed: boolean };

/** A shortcut pressed while the paper has the focus belongs to the desk. */
const forwardKey = ({ kind: _kind, ...key }: ForwardedKey): void => {
  window.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
};

/** Keeps the paper's frame in step with the document, and with the kind of paper that is looked at. */
export const usePaper = (frame: RefObject<HTMLIFrameElement | null>, kind: PaperKind) => {
  const { store } = useEditor();
  const client = useRef<PaperClient>(undefined);
  const wanted = useRef(kind);
  const [status, setStatus] = useState<PaperStatus>({ page: 1, of: 0, isLaying: true, failed: false });
  useEffect(() => {
    if (!frame.current) return undefined;
    const paper = connectPaper(frame.current, {
      onShown: ({ revision, pages }) => {
        const isNewest = revision === store.history().revision;
        setStatus((last) => ({ ...last, of: pages, isLaying: !isNewest, failed: false }));
      },
      onPage: (page, of) => {
        setStatus((last) => (last.page === page && last.of === of ? last : { ...last, page, of }));
      },
      onFailed: () => {
        setStatus((last) => ({ ...last, isLaying: false, failed: true }));
      },
      onKey: forwardKey,
    });
    client.current = paper;
    const show = (): void => {
      paper.show({ meeting: store.value(), revision: store.history().revision, paper: wanted.current });
    };
    show();
    const stop = store.rest(show);
    return () => {
      stop();
      paper.disconnect();
      client.current = undefined;
    };
  }, [frame, store]);
  useEffect(() => {
    if (wanted.current === kind) return;
    wanted.current = kind;
    client.current?.show({ meeting: store.value(), revision: store.history().revision, paper: kind });
  }, [kind, store]);
  return { client, status };
};

export type PaperHandle = {
  /** Opens the browser's print dialog. */
  readonly print: () => void;
  /** The pages as they are printed, once the newest revision stands. */
  readonly pages: () => Promise<StaticPages>;
  readonly goto: (text: string) => void;
};

/** Hands the paper out as long as it is there. */
export const usePaperHandle = (
  client: RefObject<PaperClient | undefined>,
  handle: RefObject<PaperHandle | undefined>,
): void => {
  useEffect(() => {
    handle.current = {
      print: () => client.current?.print(),
      pages: () => client.current?.pages() ?? Promise.reject(new Error('the paper is closed')),
      goto: (text) => client.current?.goto(text),
    };
    return () => {
      handle.current = undefined;
    };
  }, [client, handle]);
};
