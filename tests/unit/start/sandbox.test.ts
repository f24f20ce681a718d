import { describe, expect, it } from 'vitest';
import { sandboxObstacle } from '../../../build/scripts/start/sandbox.mjs';

const at = (userId: number, hasNamespaces: boolean, hasHelper: boolean, platform = 'linux') =>
  sandboxObstacle('/runtime/electron', platform, {
    userId: () => userId,
    hasNamespaces: () => hasNamespaces,
    hasHelper: () => hasHelper,
  });

describe('a protected window', () => {
  it('does not open for root, nor where neither namespaces nor the helper can be had', () => {
    expect([at(0, true, true), at(1000, false, false)]).toEqual(['root', 'sandbox']);
  });

  it('opens with either of the two, and on systems whose sandbox asks for nothing', () => {
    expect([at(1000, true, false), at(1000, false, true), at(0, false, false, 'darwin')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
