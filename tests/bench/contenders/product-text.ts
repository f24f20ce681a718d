import { parseMeeting } from '#shared/minutes/parse';
import { expectValue } from '#shared/kernel/result';
import { composePaper } from '#shared/paper/compose/compose';
import { writeText } from '#shared/writers/text/write-text';
import type { Prepare } from '../contender';

/** The product: the file read and checked, composed, written as plain text. */
export const prepare: Prepare = () => (json) => writeText(composePaper(expectValue(parseMeeting(json)), 'minutes'));
