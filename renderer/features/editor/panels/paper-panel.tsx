import { IconArrowAutofitWidth, IconMinus, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { editorWords } from '#shared/words/desk/editor-words';
import { ActionButton } from '#renderer/components/action-button.tsx';
import { useActions, type Action } from '#renderer/desk/actions';
import { useDesk, useSettings } from '#renderer/desk/desk-context';
import type { ForwardedKey, StaticPages } from '#renderer/paper-view/messages';
import { connectPaper, type PaperClient } from '#renderer/paper-view/paper-client';
import type { PaperKind } from '#shared/minutes/model';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import { useEditor } from '../editor-context';
import { AttendanceSheetFields } from './attendance-sheet-fields';
import { PaperKinds } from './paper-kinds';
import css from './panels.module.css';

const zoomSteps = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200];

const zoomKeys = { smaller: 'Alt+Shift+Minus', fit: 'Alt+Shift+0', larger: 'Alt+Shift+Equal' };

/**
 * The paper's page, of an opaque origin and in a process of its own either way. In a browser the page says so itself and
 * brings its script along, since a service worker answers neither for a sandboxed frame nor for what stands in one.
 */
const paperPage = {
  desktop: { src: './paper.html', sandbox: 'allow-scripts allow-modals' },
  browser: { src: './whole-paper.html' },
} as const;

type Zoom = 'fit' | number;

type PaperStatus = { readonly page: number; readonly of: number; readonly isLaying: boolean; readonly failed: boolean };

/** A shortcut pressed while the paper has the focus belongs to the desk. */
const forwardKey = ({ kind: _kind, ...key }: ForwardedKey): void => {
  window.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
};

/** Keeps the paper's frame in step with the document, and with the kind of paper that is looked at. */
const usePaper = (frame: RefObject<HTMLIFrameElement | null>, kind: PaperKind) => {
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

export type PaperPanelProps = {
  readonly handle: RefObject<PaperHandle | undefined>;
  /** Which of the meeting's papers is shown, printed and exported. */
  readonly kind: PaperKind;
  readonly onKind: (kind: PaperKind) => void;
};

/** The paper beside the text: true pages, what is printed. */
export const PaperPanel = ({ handle, kind, onKind }: PaperPanelProps): ReactElement => {
  const { theme, language } = useSettings();
  const { platform } = useDesk();
  const words = editorWords(language).paper;
  const otherWords = editorWords(language === 'bn' ? 'en' : 'bn').paper;
  const frame = useRef<HTMLIFrameElement>(null);
  const { client, status } = usePaper(frame, kind);
  const [zoom, setZoom] = useState<Zoom>('fit');
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
  useEffect(() => {
    client.current?.zoom(zoom === 'fit' ? { fit: 'width' } : { percent: zoom });
  }, [client, zoom]);
  useEffect(() => {
    const shown = document.documentElement.dataset.theme;
    client.current?.theme(shown !== 'light', shown === 'contrast');
  }, [client, theme]);
  const step = (direction: 1 | -1): void => {
    const at = zoom === 'fit' ? 80 : zoom;
    const next = direction > 0 ? zoomSteps.find((one) => one > at) : zoomSteps.findLast((one) => one < at);
    setZoom(next ?? at);
  };
  const fit = (): void => {
    setZoom('fit');
  };
  const titled = (id: keyof typeof zoomKeys, name: 'zoomOut' | 'fit' | 'zoomIn', run: () => void): Action => ({
    id: `paper-${id}`,
    menu: 'view',
    title: `${words.title}: ${words[name]}`,
    otherTitle: `${otherWords.title}: ${otherWords[name]}`,
    keys: zoomKeys[id],
    run,
  });
  useActions([
    titled('smaller', 'zoomOut', () => {
      step(-1);
    }),
    titled('fit', 'fit', fit),
    titled('larger', 'zoomIn', () => {
      step(1);
    }),
  ]);
  return (
    <div className={css['paper-panel']}>
      <PaperKinds kind={kind} onKind={onKind} />
      {kind === 'attendanceSheet' ? <AttendanceSheetFields /> : null}
      <div className={css['paper-tools']} role="toolbar" aria-label={words.title}>
        <ActionButton action="paper-smaller" icon={IconMinus} label={words.zoomOut} />
        <ActionButton action="paper-fit" icon={IconArrowAutofitWidth} label={words.fit} isPressed={zoom === 'fit'} />
        <ActionButton action="paper-larger" icon={IconPlus} label={words.zoomIn} />
        <span className={classes(screenCss.quiet, css['paper-status'])} role="status">
          {status.of === 0 ? words.laying : words.page(status.page, status.of)}
        </span>
        <ActionButton action="print" icon={IconPrinter} />
      </div>
      {status.failed ? <p className={css['paper-failed']}>{words.failed}</p> : null}
      <iframe ref={frame} className={css['paper-frame']} title={words.title} {...paperPage[platform.kind]} />
    </div>
  );
};
