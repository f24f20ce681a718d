import { IconArrowAutofitWidth, IconMinus, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { editorWords } from '#shared/words/desk/editor-words';
import { ActionButton } from '#renderer/components/action-button.tsx';
import { useActions, type Action } from '#renderer/desk/actions';
import { useDesk, useSettings } from '#renderer/desk/desk-context';
import type { PaperKind } from '#shared/minutes/model';
import { classes } from '#renderer/desk/classes';
import { paperPage } from '#renderer/components/paper/use-paper-frame';
import screenCss from '#renderer/components/screen.module.css';
import { AttendanceSheetFields } from './attendance-sheet-fields';
import { PaperKinds } from './paper-kinds';
import { useFollowedCaret, usePaper, usePaperHandle, type PaperHandle } from './use-paper';
import css from './panels.module.css';

const zoomSteps = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200];

const zoomKeys = { smaller: 'Alt+Shift+Minus', fit: 'Alt+Shift+0', larger: 'Alt+Shift+Equal' };

type Zoom = 'fit' | number;

export type PaperPanelProps = {
  readonly handle: RefObject<PaperHandle | undefined>;
  /** Which of the meeting's papers is shown, printed and exported. */
  readonly kind: PaperKind;
  readonly onKind: (kind: PaperKind) => void;
};

/** The paper beside the text: true pages, what is printed. */
export const PaperPanel = ({ handle, kind, onKind }: PaperPanelProps): ReactElement => {
  const { language } = useSettings();
  const { platform } = useDesk();
  const words = editorWords(language).paper;
  const otherWords = editorWords(language === 'bn' ? 'en' : 'bn').paper;
  const frame = useRef<HTMLIFrameElement>(null);
  const { client, status } = usePaper(frame, kind);
  const [zoom, setZoom] = useState<Zoom>('fit');
  usePaperHandle(client, handle);
  useFollowedCaret(client);
  useEffect(() => {
    client.current?.zoom(zoom === 'fit' ? { fit: 'width' } : { percent: zoom });
  }, [client, zoom]);
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
