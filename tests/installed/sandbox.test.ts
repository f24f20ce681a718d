import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useDesk } from './desk-test';
import { packed } from './packed';
import { showing } from './program';
import { quit } from './writing';

type Process = { readonly pid: number; readonly group: number; readonly commandLine: string };

/** A process of Linux's table; nothing where it has ended meanwhile. */
const processOf = (pid: number): Process | undefined => {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name stands in brackets and may hold anything; then come state, parent and group (proc(5)).
    const [, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A page's process, which is a fork of another, has its arguments with spaces between them.
    const commandLine = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { pid, group: Number(group), commandLine };
  } catch {
    return undefined;
  }
};

const processesOf = (group: number): readonly Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((pid) => processOf(Number(pid)) ?? [])
    .filter((one) => one.group === group);

const statusOf = (pid: number, name: string): string | undefined =>
  new RegExp(`^${name}:\\s*(.*)$`, 'mu').exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];

describe.skipIf('missing' in packed())('the packed program’s sandbox', () => {
  const { display, start } = useDesk();

  it('holds the page’s process: no system calls but those allowed, no new rights, a world of its own', async () => {
    const program = start();
    await showing(display(), 'library');
    const all = processesOf(program.pid);
    const pages = all.filter(({ commandLine }) => commandLine.includes(' --type=renderer '));
    expect(pages).toHaveLength(1);
    const { pid } = pages[0]!;
    const namespaceOf = (of: number): string => readlinkSync(`/proc/${String(of)}/ns/user`);
    expect({
      seccomp: statusOf(pid, 'Seccomp'),
      noNewRights: statusOf(pid, 'NoNewPrivs'),
      // Its number in its own world is another than outside.
      isInOwnWorld: statusOf(pid, 'NSpid')?.split('\t').length !== 1,
      hasOwnUsers: namespaceOf(pid) !== namespaceOf(program.pid),
    }).toEqual({ seccomp: '2', noNewRights: '1', isInOwnWorld: true, hasOwnUsers: true });
    const switches = all.flatMap(({ commandLine }) => commandLine.split(' '));
    expect(switches.filter((one) => /^--(?:no-sandbox|disable-.*sandbox)$/u.test(one))).toEqual([]);
    expect(await quit(program, display())).toEqual({ code: 0, signal: null });
  });
});
