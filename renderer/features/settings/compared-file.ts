import type { Everything } from '#shared/everything-file/everything-file';
import type { EverythingPreview } from '#renderer/storage/preview-everything';

/** A file of everything, and what would become of the records here if it were taken in. */
export type ComparedFile = { readonly everything: Everything; readonly preview: EverythingPreview };
