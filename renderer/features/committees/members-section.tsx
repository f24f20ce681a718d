import { useMemo, type ReactElement } from 'react';
import type { Member } from '#shared/committee/committee';
import { memberRoles } from '#shared/committee/committee-schema';
import { committeesWords, type CommitteesWords } from '#shared/words/desk/committees-words';
import { gridWords } from '#shared/words/desk/grid-words';
import { editRows, type PlainRows } from '#shared/minutes/edit/edit-rows';
import { DataGrid } from '#renderer/components/grid/data-grid.tsx';
import type { GridColumn } from '#renderer/components/grid/grid-column';
import { useWords } from '#renderer/desk/desk-context';
import { useDirectorySuggestions, type DirectorySuggestions } from '#renderer/suggestions/use-suggestions';
import screenCss from '#renderer/components/screen.module.css';
import type { SectionProps } from './section-props';

/** The first row that is added where there is no chair is the chair's: it stands first in the list. */
const newRoles = (members: readonly Member[]): (() => Member['role']) => {
  let hasChair = members.some(({ role }) => role === 'chair');
  return () => {
    const role = hasChair ? 'member' : 'chair';
    hasChair = true;
    return role;
  };
};

const memberRows = (nextRole: () => Member['role']): PlainRows<Member> => ({
  make: () => ({ name: '', role: nextRole() }),
  set: (_row, column, value) => {
    switch (column) {
      case 'honorific':
      case 'award':
      case 'post':
      case 'office':
      case 'name':
      case 'directoryId':
        return { [column]: value };
      case 'role':
        return { role: memberRoles.find((role) => role === value) ?? 'member' };
      default:
        return {};
    }
  },
});

type TextField = 'honorific' | 'name' | 'award' | 'post' | 'office';

const memberColumns = (
  words: CommitteesWords['member'],
  { person, post, office }: DirectorySuggestions,
): readonly GridColumn<Member>[] => {
  const text = (id: TextField, width: number, minWidth: number) => ({
    kind: 'text' as const,
    id,
    header: words[id],
    width,
    minWidth,
    text: (row: Member) => row[id] ?? '',
  });
  return [
    text('honorific', 1, 6.5),
    { ...text('name', 3, 10), suggest: person },
    text('award', 1, 5),
    { ...text('post', 3, 9), multiline: true, suggest: post },
    { ...text('office', 3, 10), suggest: office },
    {
      kind: 'choice',
      id: 'role',
      header: words.role,
      width: 2,
      minWidth: 8,
      options: memberRoles.map((value) => ({ value, label: words.roles[value] })),
      value: ({ role }) => role,
      text: ({ role }) => words.roles[role],
    },
  ];
};

/** Who belongs to the committee, in the order of the attendance list. */
export const MembersSection = ({ committee, change, isReadOnly }: SectionProps): ReactElement => {
  const { member: words } = useWords(committeesWords);
  const { table } = useWords(gridWords);
  const suggestions = useDirectorySuggestions();
  const columns = useMemo(() => memberColumns(words, suggestions), [words, suggestions]);
  return (
    <>
      <p className={screenCss.quiet}>{words.hint}</p>
      <DataGrid
        name={words.grid}
        rows={committee.members}
        columns={columns}
        words={table}
        isReadOnly={isReadOnly}
        onChange={(edits) => {
          change({ members: editRows(committee.members, edits, memberRows(newRoles(committee.members))) });
        }}
      />
    </>
  );
};
