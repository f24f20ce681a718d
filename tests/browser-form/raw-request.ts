import { connect } from 'node:net';

export type RawAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

const parse = (text: string): RawAnswer => {
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return { status: Number(first.split(' ')[1] ?? 0), headers: Object.fromEntries(headers), body: text.slice(end + 4) };
};

/** Sends bytes as they are, since HTTP clients tidy paths and headers; gives what comes back until the end. */
export const send = (port: number, bytes: string): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.setTimeout(20_000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (part) => (text += part.toString('latin1')));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(parse(text));
    });
  });

export type RawRequest = { readonly method?: string; readonly host?: string; readonly more?: string };

/** Asks for a path, which is sent as it is written. */
export const ask = (port: number, path: string, request: RawRequest = {}): Promise<RawAnswer> => {
  const { method = 'GET', host = `127.0.0.1:${String(port)}`, more = '' } = request;
  return send(port, `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${more}\r\n`);
};
