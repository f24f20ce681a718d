/** HTML and its text, by their media types. */
type RichItem = { readonly 'text/html': string; readonly 'text/plain': string };

/** The clipboard as older Electrons have it. */
type OldClipboard = { readonly write: (data: { readonly html: string; readonly text: string }) => void };

export type ClipboardParts = {
  readonly clipboard: { readonly write: (items: never[]) => Promise<void> };
  /** Missing in older Electrons. */
  readonly ClipboardItem: (new (items: Record<keyof RichItem, string>) => unknown) | undefined;
};

/**
 * Puts HTML and its text on the clipboard together. Electron 45 writes items as the web does; the runtime that our tests
 * can have is older and takes both as one value. Which of the two is there is asked of the runtime, not of its version.
 */
export const copyRich = async (
  { clipboard, ClipboardItem }: ClipboardParts,
  html: string,
  text: string,
): Promise<void> => {
  if (ClipboardItem === undefined) (clipboard as unknown as OldClipboard).write({ html, text });
  else await clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })] as never[]);
};
