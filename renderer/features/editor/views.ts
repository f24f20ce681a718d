import { pathKey, type Path } from '#shared/minutes/path';

/** The ways to look at a document in the middle of the window. */
export type View = 'text' | 'decisions' | 'attendance' | 'distribution';

export const views: readonly { readonly name: View; readonly keys: string }[] = [
  { name: 'text', keys: 'Alt+Shift+1' },
  { name: 'decisions', keys: 'Alt+Shift+2' },
  { name: 'attendance', keys: 'Alt+Shift+3' },
  { name: 'distribution', keys: 'Alt+Shift+4' },
];

/** The view in which a place is shown. */
export const viewOf = (path: Path): View => (path[0] === 'attendance' || path[0] === 'distribution' ? path[0] : 'text');

/** Whether a grid shows the place, so that nobody has to be led away from it. */
export const isShownIn = (view: View, path: Path): boolean => {
  const key = pathKey(path);
  switch (view) {
    case 'text':
      return false;
    case 'decisions':
      return /^agenda\[\d+\]\.decisions\b/u.test(key);
    case 'attendance':
      return ['attendance', 'style.show.attendanceAnnex', 'literal.attendanceHeading'].some((own) =>
        key.startsWith(own),
      );
    case 'distribution':
      return key.startsWith(view);
  }
};
