import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { memo, type ReactElement } from 'react';
import type { Annex, Minutes, Style } from '#shared/minutes/model';
import { composeAnnexHeading, reservedAnnexes } from '#shared/minutes/phrases/annex';
import { editorWords } from '#shared/words/desk/editor-words';
import { pathKey, type Path } from '#shared/minutes/path';
import { removeItem } from '#shared/minutes/edit/list-edits';
import { OverrideField } from '#renderer/components/fields/override-field.tsx';
import { SwitchField } from '#renderer/components/fields/switch-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { IconButton } from '#renderer/components/icon-button.tsx';
import { useWords } from '#renderer/desk/desk-context';
import { addAnnex } from '../part-edits';
import { useEditor, useIsReadOnly } from '../editor-context';
import { RichField } from '../rich-field';
import { useFields } from '../use-fields';
import { Part } from './part';
import { Wording } from './wording';
import css from './form.module.css';

const AnnexCard = ({
  annex,
  index,
  heading,
}: {
  readonly annex: Annex;
  readonly index: number;
  readonly heading: string;
}): ReactElement => {
  const words = useWords(editorWords).fields;
  const { change } = useEditor();
  const isReadOnly = useIsReadOnly();
  const path: Path = ['annexes', index];
  const { text, plain, literal } = useFields(annex, path);
  return (
    <div className={css['signatory-card']} data-path={pathKey(path)}>
      <h3 className={css['agenda-label']}>{annex.literal?.heading ?? heading}</h3>
      <TextField label={words.annexTitle} {...text('title')} />
      <RichField path={[...path, 'blocks']} label={`${words.annexText}: ${heading}`} blocks={annex.blocks} />
      <SwitchField label={`${words.printAnnex}: ${heading}`} {...plain('print', annex.print)} />
      <Wording isOverridden={annex.literal !== undefined}>
        <OverrideField label={words.label} {...literal(['literal', 'heading'], heading)} />
      </Wording>
      {isReadOnly ? null : (
        <div className={css['row-tools']}>
          <IconButton
            icon={IconX}
            label={`${words.removeAnnex}: ${heading}`}
            onClick={() => {
              change(path, removeItem(['annexes'], index));
            }}
          />
        </div>
      )}
    </div>
  );
};

/** Annexes besides the attendance list, each on a page of its own. */
export const AnnexesPart = memo(
  ({ minutes, style }: { readonly minutes: Minutes; readonly style: Style }): ReactElement => {
    const words = useWords(editorWords);
    const tools = useEditor();
    const isReadOnly = useIsReadOnly();
    const annexes = minutes.annexes ?? [];
    const first = reservedAnnexes(minutes);
    return (
      <Part name="annexes" title={words.parts.annexes}>
        {annexes.map((annex, index) => (
          <AnnexCard key={index} annex={annex} index={index} heading={composeAnnexHeading(first + index, style)} />
        ))}
        {isReadOnly ? null : (
          <Button
            variant="subtle"
            size="compact-sm"
            className={css.add}
            data-path="annexes"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => {
              addAnnex(tools);
            }}
          >
            {words.fields.addAnnex}
          </Button>
        )}
      </Part>
    );
  },
);
AnnexesPart.displayName = 'AnnexesPart';
