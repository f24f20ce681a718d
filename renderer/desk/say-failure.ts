import { appWords } from '#shared/words/desk/app-words';
import type { StorageFailure } from '#renderer/storage/failure';
import type { Desk } from './desk-context';

/** Says what a failed database means, in a sentence that stays until it is read. */
export const sayFailure = (desk: Desk, failure: StorageFailure): void => {
  desk.notices.say('problem', appWords(desk.settings.get().language).storage[failure.code].text);
};
