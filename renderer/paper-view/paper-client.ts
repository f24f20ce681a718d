import {
  readReport,
  type ClickedPlace,
  type ForwardedKey,
  type PaperReport,
  type PaperRequest,
  type Shown,
  type ShowRequest,
  type StaticPages,
  type Zoom,
} from './messages';

export type PaperHandlers = {
  readonly onReady?: () => void;
  readonly onShown?: (shown: Shown) => void;
  /** The page in view, from 1. */
  readonly onPage?: (page: number, of: number) => void;
  readonly onFailed?: (revision: number, message: string) => void;
  readonly onPlace?: (clicked: ClickedPlace) => void;
  readonly onKey?: (key: ForwardedKey) => void;
};

export type PaperClient = {
  readonly show: (request: ShowRequest) => void;
  readonly zoom: (to: { readonly percent: number } | { readonly fit: 'width' | 'page' }) => void;
  readonly print: () => void;
  readonly pages: () => Promise<StaticPages>;
  readonly goto: (place: string) => void;
  readonly theme: (dark: boolean, contrast: boolean) => void;
  readonly disconnect: () => void;
};

/** The last message of each kind, so that a frame that loads late, or anew, gets what it missed. */
type Standing = Partial<Record<'show' | 'zoom' | 'theme', PaperRequest>>;

const handle = (report: PaperReport, handlers: PaperHandlers): void => {
  switch (report.kind) {
    case 'ready':
      handlers.onReady?.();
      break;
    case 'shown':
      handlers.onShown?.(report);
      break;
    case 'page':
      handlers.onPage?.(report.page, report.of);
      break;
    case 'failed':
      handlers.onFailed?.(report.revision, report.message);
      break;
    case 'place':
      handlers.onPlace?.(report);
      break;
    case 'key':
      handlers.onKey?.(report);
      break;
    case 'pages':
      break;
  }
};

/**
 * The desk's end of the talk with the paper's frame. Messages sent before the frame is ready are kept: of each kind that
 * lasts (show, zoom, theme) the newest, all others in their order.
 */
export const connectPaper = (frame: HTMLIFrameElement, handlers: PaperHandlers): PaperClient => {
  let isReady = false;
  const standing: Standing = {};
  let waiting: PaperRequest[] = [];
  const askers: ((pages: StaticPages) => void)[] = [];

  // The frame's origin is opaque: no other target than '*' can name it.
  const post = (request: PaperRequest): void => frame.contentWindow?.postMessage(request, '*');

  const send = (request: PaperRequest): void => {
    if (request.kind === 'show' || request.kind === 'zoom' || request.kind === 'theme')
      standing[request.kind] = request;
    else if (!isReady) waiting.push(request);
    if (isReady) post(request);
  };

  const start = (): void => {
    isReady = true;
    for (const request of [standing.theme, standing.zoom, standing.show, ...waiting]) if (request) post(request);
    waiting = [];
  };

  const onMessage = ({ source, data }: MessageEvent): void => {
    if (source === null || source !== frame.contentWindow) return;
    const report = readReport(data);
    if (!report) return;
    if (report.kind === 'ready') start();
    if (report.kind === 'pages') for (const answer of askers.splice(0)) answer(report);
    handle(report, handlers);
  };

  window.addEventListener('message', onMessage);
  return {
    show: (request) => {
      send({ kind: 'show', ...request });
    },
    zoom: (to) => {
      send({ kind: 'zoom', ...to } satisfies Zoom);
    },
    print: () => {
      send({ kind: 'print' });
    },
    pages: () =>
      new Promise((resolve) => {
        askers.push(resolve);
        if (askers.length === 1) send({ kind: 'pages' });
      }),
    goto: (place) => {
      send({ kind: 'goto', place });
    },
    theme: (dark, contrast) => {
      send({ kind: 'theme', dark, contrast });
    },
    disconnect: () => {
      window.removeEventListener('message', onMessage);
    },
  };
};
