import { composePaper } from '#shared/paper/compose/compose';
import type { PageLayout } from './lay-page';
import type { PaperReport, Shown, ShowRequest } from './messages';
import { createPressRoom } from './press-room';
import { createSheets } from './sheets';
import { yieldToBrowser } from './yield-to-browser';

/** How long a stretch of work may keep the frame from scrolling, in milliseconds. */
const slice = 12;

export type Printer = {
  /** Shows a revision; one that has not ended yet is abandoned. */
  readonly show: (request: ShowRequest) => void;
  /** Calls back once the newest revision stands, at once where it does. */
  readonly whenShown: (then: () => void) => void;
  /** Lays out the newest revision anew where the screen's resolution is another. */
  readonly refresh: () => void;
  readonly css: () => string;
};

export type PrinterParts = {
  readonly galley: HTMLElement;
  readonly pages: HTMLElement;
  readonly report: (message: PaperReport) => void;
  readonly onPagesChanged: (count: number) => void;
};

const failedToShow = ({ revision }: ShowRequest, error: unknown) =>
  ({ kind: 'failed', revision, message: error instanceof Error ? error.message : 'unknown' }) as const;

/** A meeting in, pages out: compose, write, measure, break. */
export const createPrinter = ({ galley, pages, report, onPagesChanged }: PrinterParts): Printer => {
  const room = createPressRoom(galley);
  const sheets = createSheets(pages);
  const waiting: (() => void)[] = [];
  let newest: ShowRequest | undefined;
  let isBusy = false;

  const layOut = async (request: ShowRequest, started: number): Promise<Shown | undefined> => {
    const paper = composePaper(request.meeting, request.paper);
    const job = room.take(paper);
    const layouts: PageLayout[] = [];
    let kept = 0;
    let sliceStart = performance.now();
    for (const { layout, isKept } of job.pages()) {
      sheets.put(layouts.length, layout, paper.page.numbers);
      layouts.push(layout);
      if (isKept) kept += 1;
      if (performance.now() - sliceStart < slice) continue;
      onPagesChanged(sheets.count());
      await yieldToBrowser();
      if (newest !== request) return undefined;
      sliceStart = performance.now();
    }
    sheets.trim(layouts.length);
    onPagesChanged(layouts.length);
    job.finish(layouts);
    const { length } = layouts;
    const milliseconds = performance.now() - started;
    return { kind: 'shown', revision: request.revision, pages: length, milliseconds, laid: length - kept, kept };
  };

  const run = async (request: ShowRequest): Promise<void> => {
    const started = performance.now();
    await yieldToBrowser(); // of several revisions that arrived together, only the last is read
    if (newest !== request) return;
    const shown = await layOut(request, started).catch((error: unknown) => failedToShow(request, error));
    if (shown) report(shown);
    if (newest !== request) return;
    isBusy = false;
    for (const then of waiting.splice(0)) then();
  };

  const show = (request: ShowRequest): void => {
    newest = request;
    isBusy = true;
    void run(request);
  };

  return {
    show,
    whenShown: (then) => {
      if (newest && !isBusy) then();
      else waiting.push(then);
    },
    refresh: () => {
      if (newest) show({ ...newest });
    },
    css: room.css,
  };
};
