/** The three shapes of memo numbers (build/domain.md, “Memo numbers”). */
export type ProfileName = 'digits-18' | 'digits-22' | 'digits-19';

export type GroupName =
  'ministry' | 'department' | 'geo' | 'subordinate-office' | 'branch' | 'subject' | 'file-serial' | 'year';

export type Profile = {
  readonly name: ProfileName;
  readonly groups: readonly { readonly name: GroupName; readonly width: number }[];
  /** What stands between the last group and the issue serial when the program writes it. */
  readonly separator: '.' | '-';
};

const group = (name: GroupName, width: number) => ({ name, width });

/** 2.2.4.3.2.3.2, from 2011. */
export const digits18: Profile = {
  name: 'digits-18',
  groups: [
    group('ministry', 2),
    group('department', 2),
    group('geo', 4),
    group('branch', 3),
    group('subject', 2),
    group('file-serial', 3),
    group('year', 2),
  ],
  separator: '.',
};

/** 2.2.4.3.3.2.4.2, Secretariat Instructions 2024. */
export const digits22: Profile = {
  name: 'digits-22',
  groups: [
    group('ministry', 2),
    group('department', 2),
    group('geo', 4),
    group('subordinate-office', 3),
    group('branch', 3),
    group('subject', 2),
    group('file-serial', 4),
    group('year', 2),
  ],
  separator: '.',
};

/** 2.3.3.2.2.3.4, before 2011: only met when citing. */
export const digits19: Profile = {
  name: 'digits-19',
  groups: [
    group('ministry', 2),
    group('department', 3),
    group('geo', 3),
    group('branch', 2),
    group('subject', 2),
    group('file-serial', 3),
    group('year', 4),
  ],
  separator: '-',
};

export const profiles: readonly Profile[] = [digits18, digits22, digits19];
