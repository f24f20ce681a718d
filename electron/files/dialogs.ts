import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron';

/** The system's dialogs, each before the desk's window. */
export type Dialogs = {
  readonly save: (options: SaveDialogOptions) => Promise<SaveDialogReturnValue>;
  readonly open: (options: OpenDialogOptions) => Promise<OpenDialogReturnValue>;
  readonly ask: (options: MessageBoxOptions) => Promise<MessageBoxReturnValue>;
};
