import { blocks as schema } from '#shared/minutes/schema/block';
import { isNfc } from '#shared/bangla/script';
import type { Block } from '#shared/minutes/model';
import { layGrid } from '#shared/minutes/table-grid';
import { walkBlocks } from '#shared/minutes/walk-blocks';
import { limits } from '#shared/minutes/limits';

/** Whether blocks pass everything a file is held to: the schema, the nesting, every table's grid; and are NFC. */
export const blocksAreValid = (blocks: readonly Block[]): boolean => {
  let isValid = schema.safeParse(blocks).success;
  walkBlocks({ path: [], blocks }, (block, _path, depth) => {
    if (depth > limits.nesting) isValid = false;
    if (block.type === 'table' && layGrid(block).problem) isValid = false;
    if (block.type === 'paragraph' && !block.runs.every(({ text }) => isNfc(text))) isValid = false;
  });
  return isValid;
};
