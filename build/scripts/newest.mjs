import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When the newest file at or below a path was changed, in milliseconds. */
export const newest = (path) => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
};
