import type { Block } from '#shared/minutes/model';
import type { PasteNotice } from './paste-notice';

/** What the clipboard held, in the model's blocks, with what a person should be told about it. */
export type Pasted = { readonly blocks: readonly Block[]; readonly notices: readonly PasteNotice[] };
