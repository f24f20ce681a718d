import type { Block } from '#shared/minutes/model';

/**
 * The blocks of a list item or a cell. Declarations emitted for the recursive schema lose their type one level down, so
 * outside `shared` it must be said again.
 */
export const blocksIn = (holder: { readonly blocks: unknown }): readonly Block[] => holder.blocks as readonly Block[];
