import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

export type VirtualDisplay = { readonly name: string; readonly server: ChildProcess };

/** Starts Xvfb with a screen of this many pixels and bits, under a number that nobody else has. */
export const startVirtualDisplay = async (screen: string): Promise<VirtualDisplay> => {
  // Without -noreset the display forgets its keyboard as soon as nobody is connected.
  const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', () => {
      reject(new Error('Xvfb ended at once'));
    });
    (server.stdio[3] as Readable).once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
  });
  return { name: `:${number}`, server };
};
