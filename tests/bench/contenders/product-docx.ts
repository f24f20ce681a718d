import { parseMeeting } from '#shared/minutes/parse';
import { expectValue } from '#shared/kernel/result';
import { composePaper } from '#shared/paper/compose/compose';
import { writeDocx } from '#shared/writers/docx/write-docx';
import type { Prepare } from '../contender';

/** The product: the file read and checked, composed, written as DOCX. */
export const prepare: Prepare = () => (json) => writeDocx(composePaper(expectValue(parseMeeting(json)), 'minutes'));
