// What is measured says itself how far it has come, a line on its standard error for each step: the page by its console,
// which the browser passes on (`--enable-logging=stderr`), the shell directly. No debugger is attached for it.

export type Signal =
  | { readonly what: 'script'; readonly at: number; readonly electron: string; readonly chromium: string }
  | { readonly what: 'ready'; readonly at: number }
  | { readonly what: 'shown'; readonly at: number }
  /** The page began, its first row (or way to begin) was painted, and had taken the focus and was painted so. */
  | { readonly what: 'usable'; readonly began: number; readonly painted: number; readonly at: number }
  /** The paper stands, with so many pages. */
  | { readonly what: 'paper'; readonly at: number; readonly pages: number }
  | { readonly what: 'focus'; readonly at: number; readonly isFocused: boolean };

export type SignalName = Signal['what'];
export type SignalOf<Name extends SignalName> = Extract<Signal, { readonly what: Name }>;

const mark = 'bench-signal';

export const signalLine = (signal: Signal): string => `${mark} ${JSON.stringify(signal)}`;

/** The signal in a line, which a browser puts among words of its own. */
export const readSignal = (line: string): Signal | undefined => {
  const json = /bench-signal (?<json>\{[^}]*\})/u.exec(line)?.groups?.json;
  return json === undefined ? undefined : (JSON.parse(json) as Signal);
};
