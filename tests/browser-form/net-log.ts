import { readFileSync } from 'node:fs';

type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly source: { readonly id: number };
    readonly params?: { readonly address?: string; readonly hostname?: string; readonly host?: string };
  }[];
};

/** What a browser's own log of its network (`--log-net-log`) says, once it is closed. */
export type Traffic = {
  /** Addresses it connected to, or sent datagrams to. */
  readonly reached: readonly string[];
  /** Names it asked a name server or the system for. */
  readonly names: readonly string[];
};

const sorted = (texts: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(texts.filter((text) => text !== undefined))].sort();

export const readNetLog = (path: string): Traffic => {
  const { constants, events } = JSON.parse(readFileSync(path, 'utf8')) as NetLog;
  const of = (...names: readonly string[]) => {
    const types = names.map((name) => {
      const type = constants.logEventTypes[name];
      if (type === undefined) throw new Error(`this browser’s log knows no ${name}`);
      return type;
    });
    return events.filter(({ type }) => types.includes(type));
  };
  // A datagram's socket is “connected” without a word being sent, to learn which way it would go.
  const senders = new Set(of('UDP_BYTES_SENT').map(({ source }) => source.id));
  const datagrams = of('UDP_CONNECT').filter(({ source }) => senders.has(source.id));
  return {
    reached: sorted([...of('TCP_CONNECT_ATTEMPT'), ...datagrams].map(({ params }) => params?.address)),
    names: sorted(
      of('HOST_RESOLVER_SYSTEM_TASK', 'DNS_TRANSACTION').map(({ params }) => params?.hostname ?? params?.host),
    ),
  };
};
