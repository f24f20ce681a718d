import type { Migration } from './migration';
import { withUpgradedText } from './upgrade-text';

/** Meetings know what became of decisions: the texts of version 2 are brought up. */
export const progress: Migration = { version: 5, name: 'progress', stores: {}, upgradeRow: withUpgradedText };
