import type { Receiver } from '#shared/minutes/model';
import type { GridWords } from '#shared/words/desk/grid-words';
import type { GridColumn } from '../grid/grid-column';
import type { Suggest } from '../suggestion';
import gridToolsCss from '../grid/grid-tools.module.css';
import css from './distribution.module.css';

/** A line with what the document makes of it. */
export type DistributionRow = {
  readonly line: Receiver;
  readonly marker: string;
  readonly printed: string;
};

/** Type-ahead for the columns of a line. */
export type ReceiverSuggestions = {
  readonly receiverName: Suggest;
  readonly receiverPost: Suggest;
  readonly receiverOffice: Suggest;
};

type Column = GridColumn<DistributionRow>;
type Field = 'honorific' | 'name' | 'post' | 'section' | 'office' | 'remark';

const field = (id: Field, header: string, width: number, minWidth: number, more: object = {}): Column => ({
  kind: 'text',
  id,
  header,
  width,
  minWidth,
  text: ({ line }) => line[id] ?? '',
  ...more,
});

const placeOfAll = ({ all, allFirst }: Receiver): keyof GridWords['distribution']['allPlaces'] => {
  if (all !== true) return 'none';
  return allFirst === true ? 'before' : 'after';
};

/** Whether the line means every holder of the post, and where the word for it stands. */
const allColumn = (words: GridWords['distribution']): Column => ({
  kind: 'choice',
  id: 'all',
  header: words.all,
  width: 1,
  minWidth: 5.5,
  options: (['none', 'after', 'before'] as const).map((place) => ({
    value: place === 'none' ? '' : place,
    label: words.allPlaces[place],
  })),
  value: ({ line }) => (placeOfAll(line) === 'none' ? '' : placeOfAll(line)),
  text: ({ line }) => words.allPlaces[placeOfAll(line)],
});

const printedColumn = (words: GridWords['distribution'], putBack: (row: DistributionRow) => void): Column => ({
  kind: 'text',
  id: 'printed',
  header: words.printed,
  width: 4,
  minWidth: 12,
  multiline: true,
  text: ({ printed }) => printed,
  show: (row) => (
    <>
      {row.printed}
      {row.line.literal?.text === undefined ? null : (
        <>
          <span className={gridToolsCss['grid-mark']} title={words.overriddenHint}>
            {words.overridden}
          </span>
          <button
            type="button"
            tabIndex={-1}
            className={css['grid-link']}
            data-own-mouse
            onClick={() => {
              putBack(row);
            }}
          >
            {words.putBack}
          </button>
        </>
      )}
    </>
  ),
});

/** The columns of a distribution list. */
export const distributionColumns = (
  words: GridWords['distribution'],
  suggestions: ReceiverSuggestions,
  putBack: (row: DistributionRow) => void,
): readonly Column[] => [
  { kind: 'read', id: 'marker', header: words.marker, width: 0.6, minWidth: 3.5, text: ({ marker }) => marker },
  field('honorific', words.honorific, 1, 5),
  field('name', words.person, 2, 8, { suggest: suggestions.receiverName }),
  field('post', words.post, 2.5, 8, { suggest: suggestions.receiverPost }),
  allColumn(words),
  field('section', words.section, 2, 7),
  field('office', words.office, 2.5, 8, { suggest: suggestions.receiverOffice }),
  field('remark', words.remark, 1.5, 6),
  printedColumn(words, putBack),
];
