import type { Page } from '@playwright/test';
import type { EventName } from '#shared/contract/channel-names';

/**
 * The desk in a desktop program: over stand-ins in Chromium, or in the program itself under Electron. The system's dialogs
 * answer as a test tells them, and what would leave the program (opening a file, printing) is noted.
 */
export type DesktopDesk = {
  readonly page: Page;
  /** A folder of the test's own, where the dialogs save. */
  readonly folder: string;
  readonly copiesFolder: string;
  /** What the page and the channels complained of. */
  readonly complaints: () => readonly string[];
  /** Where the next files are saved, in order; none: the person cancels. */
  readonly saveTo: (...names: readonly string[]) => Promise<void>;
  /** The folder that the next dialog for one gives. */
  readonly choosesFolder: (path: string) => Promise<void>;
  /** What the next questions are answered, by the number of the button. */
  readonly chooses: (...answers: readonly number[]) => Promise<void>;
  /** How the next writes fail, by errno. */
  readonly failWrites: (...codes: readonly string[]) => Promise<void>;
  /** Files that the system wants opened while the program runs. */
  readonly openFromOutside: (...paths: readonly string[]) => Promise<void>;
  readonly tell: (name: EventName, data: unknown) => Promise<void>;
  /** The items of the native menu that stand for actions of the desk. */
  readonly menuItems: () => Promise<readonly { readonly id: string; readonly label: string }[]>;
  /** The language and light that the shell was told. */
  readonly look: () => Promise<{ readonly language: unknown; readonly theme: unknown }>;
  readonly opened: () => Promise<readonly string[]>;
  readonly inFolder: () => Promise<readonly string[]>;
  readonly copied: () => Promise<{ readonly html: string; readonly text: string }>;
  /** How often the system's dialog for printing was opened. */
  readonly printed: () => Promise<number>;
  /** Whether the desk has said that the window may close. */
  readonly isReadyToClose: () => Promise<boolean>;
  readonly log: () => string;
  readonly close: () => Promise<void>;
};
