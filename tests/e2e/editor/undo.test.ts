import { it } from 'vitest';
import type { Minutes } from '#shared/minutes/model';
import { inputAt, writeInto } from '../safety/sample-desk';
import { paste, type SampleEditor, useSampleEditor } from './sample-editor';

let editor: SampleEditor;
let start: Minutes;

useSampleEditor((opened, stored) => {
  editor = opened;
  start = stored;
});

const cell = (row: number, column: number) =>
  editor.page.locator(`[role="row"][aria-rowindex="${String(row + 1)}"] [aria-colindex="${String(column)}"]`).first();

type Change = {
  readonly what: string;
  readonly make: () => Promise<void>;
  /** What the minutes are then. */
  readonly become: (minutes: Minutes) => Minutes;
};

const line = (text: string) => ({ type: 'paragraph' as const, runs: [{ text }] });

const changes: readonly Change[] = [
  {
    what: 'a topic',
    make: () => writeInto(editor.page, 'agenda[0].topic', 'নতুন বিষয়'),
    become: (minutes) => ({
      ...minutes,
      agenda: minutes.agenda.with(0, { ...minutes.agenda[0]!, topic: 'নতুন বিষয়'.normalize('NFC') }),
    }),
  },
  {
    what: 'a fact',
    make: () => writeInto(editor.page, 'facts[3].text', 'নতুন কক্ষ'),
    become: (minutes) => ({ ...minutes, facts: minutes.facts.with(3, { kind: 'place', text: 'নতুন কক্ষ' }) }),
  },
  {
    what: 'a decision, in the grid',
    make: async () => {
      await editor.press('Alt+Shift+2');
      await cell(3, 3).click();
      await editor.page.keyboard.insertText('নতুন সিদ্ধান্ত');
      await editor.press('Enter');
    },
    become: (minutes) => {
      const item = minutes.agenda[1]!;
      const decisions = item.decisions!.with(0, { ...item.decisions![0]!, blocks: [line('নতুন সিদ্ধান্ত')] });
      return { ...minutes, agenda: minutes.agenda.with(1, { ...item, decisions }) };
    },
  },
  {
    what: 'the order of the agenda, in the outline',
    make: async () => {
      await editor.press('Alt+Shift+1');
      await editor.page.locator('[data-outline-item="0"]').focus();
      await editor.press('Alt+ArrowDown');
      await editor.page.locator('[data-outline-item="1"]:focus').waitFor();
      await editor.press('Alt+ArrowDown');
    },
    become: ({ agenda: [first, second, third, ...rest], ...minutes }) => ({
      ...minutes,
      agenda: [second!, third!, first!, ...rest],
    }),
  },
  {
    what: 'rows of a spreadsheet, pasted into the attendance',
    make: async () => {
      await editor.press('Alt+Shift+3');
      await cell(1, 3).click();
      await paste(editor.page, '', 'করিম\r\nরহিম\r\n');
    },
    become: (minutes) => {
      const [first, second, ...rest] = minutes.attendance!;
      return { ...minutes, attendance: [{ ...first!, name: 'করিম' }, { ...second!, name: 'রহিম' }, ...rest] };
    },
  },
];

it('comes back to the start step by step over the whole document, and goes forward again', async () => {
  const states: Minutes[] = [start];
  for (const { make, become } of changes) {
    states.push(become(states.at(-1)!));
    await make();
    await editor.isStored(states.at(-1)!);
  }
  // The two moves in the outline are two steps.
  const [second, ...others] = [states[3]!.agenda[1]!, states[3]!.agenda[0]!, ...states[3]!.agenda.slice(2)];
  states.splice(4, 0, { ...states[3]!, agenda: [second, ...others] });
  const back = states.slice(0, -1).toReversed();
  const forward = states.slice(1);
  for (const state of back) {
    await editor.press('Control+z');
    await editor.isStored(state);
  }
  await editor.press('Control+z');
  for (const [index, state] of forward.entries()) {
    await editor.press(index % 2 === 0 ? 'Control+y' : 'Control+Shift+z');
    await editor.isStored(state);
  }
  for (const state of back) {
    await editor.press('Control+z');
    await editor.isStored(state);
  }
});

it('holds 500 steps', async () => {
  const steps = 500;
  await editor.press('Alt+Shift+1');
  await inputAt(editor.page, 'agenda[0].topic').waitFor();
  await editor.page.evaluate((count) => {
    for (let step = 0; step < count; step += 1) {
      // Another field each time: typing on in one would be one step.
      const path = step % 2 === 0 ? 'committee' : 'agenda[0].topic';
      const field = document.querySelector<HTMLInputElement>(`[data-path="${path}"]`);
      field?.setRangeText('!', field.value.length, field.value.length, 'end');
      field?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: '!' }));
    }
  }, steps);
  const added = '!'.repeat(steps / 2);
  const item = start.agenda[0]!;
  await editor.isStored({
    ...start,
    committee: `${start.committee ?? ''}${added}`,
    agenda: start.agenda.with(0, { ...item, topic: `${item.topic ?? ''}${added}` }),
  });
  await Promise.all(Array.from({ length: steps - 1 }, () => editor.press('Control+z')));
  await editor.isStored({ ...start, committee: `${start.committee ?? ''}!` });
  await editor.press('Control+z');
  await editor.isStored(start);
});
