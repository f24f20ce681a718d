import { parseMeeting } from '#shared/minutes/parse';
import { expectValue } from '#shared/kernel/result';
import { composePaper } from '#shared/paper/compose/compose';
import { contentHtml } from '#tests/support/content-html';
import type { Prepare } from '../contender';

/** The product: the file read and checked, composed, written as the HTML that page boxes are made of. */
export const prepare: Prepare = () => (json) => contentHtml(composePaper(expectValue(parseMeeting(json)), 'minutes'));
