import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and notes what would have left this machine. */
export const startRecordingProxy = (): Promise<{
  readonly port: number;
  /** The first line of each request: `CONNECT host:443 …`, `GET http://… …`. */
  readonly seen: readonly string[];
  readonly stop: () => void;
}> =>
  new Promise((resolve) => {
    const seen: string[] = [];
    const server = createServer((socket) => {
      socket.once('data', (part) => {
        seen.push(part.toString('latin1').split('\r\n')[0] ?? '');
        socket.end('HTTP/1.1 502 nothing leaves\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      });
      socket.on('error', () => socket.destroy());
    });
    server.listen(0, '127.0.0.1', () => {
      resolve({ port: (server.address() as AddressInfo).port, seen, stop: () => server.close() });
    });
  });
