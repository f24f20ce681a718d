// The first script of each measured page: the probe of the desk's bench, which listens and touches nothing, and a word
// to the outside when the page can be used, when its paper stands, and when the window gets or loses the focus.
import { installProbe, type ProbedWindow, type StartRecord } from '../desk/page-probe';
import { signalLine, type Signal } from './signals';

installProbe();
const say = (signal: Signal): void => {
  console.log(signalLine(signal));
};
const { timeOrigin: began } = performance;
const { deskProbe } = window as unknown as ProbedWindow;

let start: StartRecord | undefined;
Object.defineProperty(deskProbe, 'start', {
  get: () => start,
  set: (next: StartRecord) => {
    start = next;
    if (!Number.isFinite(next.interactive)) return;
    say({ what: 'usable', began, painted: began + next.painted, at: began + next.interactive });
  },
});

window.addEventListener('message', ({ data }: MessageEvent<{ readonly kind?: string; readonly pages?: number }>) => {
  if (data.kind === 'shown') say({ what: 'paper', at: began + performance.now(), pages: data.pages ?? 0 });
});

const sayFocus = (): void => {
  say({ what: 'focus', at: began + performance.now(), isFocused: document.hasFocus() });
};
window.addEventListener('focus', sayFocus);
window.addEventListener('blur', sayFocus);
sayFocus();
