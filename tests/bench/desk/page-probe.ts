// What stands in the measured page from its first script on. It listens, it never touches the desk.

export type PaintRecord = {
  /** When the browser took the key in, on the page's clock. */
  readonly stamp: number;
  /** When the page began with it, when its frame began, and was painted. */
  readonly begin: number;
  frame: number;
  paint: number;
};

export type LongTask = { readonly start: number; readonly duration: number };

/** A call of JSON.stringify that gave a long text: that is a document made ready to be stored, shown or checked. */
export type Serialised = { readonly at: number; readonly duration: number; readonly length: number };

export type SaveRecord = { readonly at: number; readonly state: string };

export type ShownRecord = {
  readonly at: number;
  readonly revision: number;
  readonly pages: number;
  readonly milliseconds: number;
  readonly laid: number;
};

export type StartRecord = { readonly painted: number; readonly interactive: number; readonly what: 'rows' | 'welcome' };

export type Probe = {
  readonly paints: PaintRecord[];
  readonly longTasks: LongTask[];
  readonly serialised: Serialised[];
  readonly saves: SaveRecord[];
  readonly shown: ShownRecord[];
  start: StartRecord | undefined;
  /** Calls back when the frame that is next has been painted. */
  readonly afterPaint: (then: (frame: number, paint: number) => void) => void;
};

export type ProbedWindow = { readonly deskProbe: Probe };

/** Runs in the page, before anything else: it may use nothing from outside itself. */
export const installProbe = (): void => {
  if (window !== window.top) return;
  const afterPaint: Probe['afterPaint'] = (then) => {
    requestAnimationFrame(() => {
      const frame = performance.now();
      // A message posted in a frame arrives when the frame has been drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        then(frame, performance.now());
      };
      port2.postMessage(0);
    });
  };
  const probe: Probe = {
    paints: [],
    longTasks: [],
    serialised: [],
    saves: [],
    shown: [],
    start: undefined,
    afterPaint,
  };
  Object.assign(window, { deskProbe: probe });

  const onKey = (event: KeyboardEvent): void => {
    if (event.key.length > 1 || event.ctrlKey) return;
    const record = { stamp: event.timeStamp, begin: performance.now(), frame: 0, paint: 0 };
    probe.paints.push(record);
    afterPaint((frame, paint) => Object.assign(record, { frame, paint }));
  };
  window.addEventListener('keydown', onKey, true);

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) probe.longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  const stringify = JSON.stringify.bind(JSON) as (...args: readonly unknown[]) => string;
  JSON.stringify = ((...args: readonly unknown[]) => {
    const at = performance.now();
    const text = stringify(...args);
    if (typeof text === 'string' && text.length > 2000)
      probe.serialised.push({ at, duration: performance.now() - at, length: text.length });
    return text;
  }) as typeof JSON.stringify;

  window.addEventListener('message', ({ data }: MessageEvent<Partial<ShownRecord> & { readonly kind?: string }>) => {
    if (data.kind === 'shown') probe.shown.push({ ...(data as ShownRecord), at: performance.now() });
  });

  let state = '';
  const look = (): void => {
    const now = document.querySelector('.save-status')?.getAttribute('data-state') ?? '';
    if (now !== state) probe.saves.push({ at: performance.now(), state: now });
    state = now;
    if (probe.start) return;
    const row = document.querySelector<HTMLElement>('[data-row="0"]');
    const welcome = document.querySelector<HTMLElement>('.welcome-way');
    const target = row ?? welcome;
    if (!target) return;
    probe.start = { painted: Number.NaN, interactive: Number.NaN, what: row ? 'rows' : 'welcome' };
    afterPaint((_, painted) => {
      // Interactive: the first row (or the first way to begin) takes the focus, and that has been drawn too.
      target.focus();
      const what = row ? 'rows' : 'welcome';
      afterPaint((__, interactive) => {
        if (document.activeElement === target) probe.start = { painted, interactive, what };
      });
    });
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-state'],
  });
};
