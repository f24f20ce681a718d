import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { memo, type ReactElement } from 'react';
import type { AgendaItem, Block, Decision, Style } from '#shared/minutes/model';
import { formatPattern } from '#shared/bangla/number-pattern';
import { composeLabel, printLabel, type LabelName } from '#shared/minutes/phrases/label';
import { editorWords } from '#shared/words/desk/editor-words';
import { pathKey, type Path } from '#shared/minutes/path';
import { addDecision } from '#shared/minutes/edit/agenda-edits';
import { moveItem, removeItem } from '#shared/minutes/edit/list-edits';
import { OverrideField } from '#renderer/components/fields/override-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { IconButton } from '#renderer/components/icon-button.tsx';
import { useAppWords, useWords } from '#renderer/desk/desk-context';
import { newPartId } from '#renderer/document/new-part-id';
import { useEditor, useIsReadOnly } from '../editor-context';
import { RichField } from '../rich-field';
import { useFields } from '../use-fields';
import { DecisionCard } from './decision-card';
import { ImplementersField, ImplementersWording } from './implementers-field';
import { Wording } from './wording';
import css from './form.module.css';

export type AgendaItemCardProps = {
  readonly item: AgendaItem;
  readonly index: number;
  /** Its place among the items that print. */
  readonly printed: number;
  readonly count: number;
  readonly style: Style;
};

const noBlocks: readonly Block[] = [];
const noDecisions: readonly Decision[] = [];

type ItemWordingProps = Pick<AgendaItemCardProps, 'index' | 'printed' | 'style'> & {
  readonly literal: AgendaItem['literal'];
  readonly implementers: AgendaItem['implementers'];
};

const ItemWording = memo(({ literal: own, implementers, index, printed, style }: ItemWordingProps): ReactElement => {
  const words = useWords(editorWords).fields;
  const path: Path = ['agenda', index];
  const { literal } = useFields({ literal: own }, path);
  const field = (name: LabelName | 'serial', label: string, composed: string): ReactElement => (
    <OverrideField label={label} {...literal(['literal', name], composed)} />
  );
  return (
    <Wording isOverridden={own !== undefined || implementers?.literal !== undefined}>
      {field('topicLabel', words.topicLabel, composeLabel('topicLabel', printed, style))}
      {field('discussionLabel', words.discussionLabel, composeLabel('discussionLabel', printed, style))}
      {field('decisionLabel', words.decisionLabel, composeLabel('decisionLabel', printed, style))}
      {field('implementerLabel', words.implementerLabel, composeLabel('implementerLabel', printed, style))}
      {field('serial', words.serial, formatPattern(style.numbering.itemSerial, printed))}
      {implementers ? (
        <ImplementersWording path={[...path, 'implementers']} value={implementers} style={style} />
      ) : null}
    </Wording>
  );
});
ItemWording.displayName = 'ItemWording';

type ItemToolsProps = Pick<AgendaItemCardProps, 'index' | 'count'> & { readonly topic: string };

const ItemTools = memo(({ index, count, topic }: ItemToolsProps): ReactElement => {
  const words = useWords(editorWords);
  const { number } = useAppWords();
  const { change, goToPlace } = useEditor();
  const name = words.item(number(index + 1));
  const move = (to: number): void => {
    change(['agenda', index], moveItem(['agenda'], index, to));
    goToPlace(['agenda', to, 'topic']);
  };
  return (
    <div className={css['row-tools']}>
      <IconButton
        isSkippedByTab
        icon={IconArrowUp}
        label={`${words.moveUp}: ${name}`}
        isDisabled={index === 0}
        onClick={() => {
          move(index - 1);
        }}
      />
      <IconButton
        isSkippedByTab
        icon={IconArrowDown}
        label={`${words.moveDown}: ${name}`}
        isDisabled={index === count - 1}
        onClick={() => {
          move(index + 1);
        }}
      />
      <IconButton
        isSkippedByTab
        icon={IconX}
        label={`${words.removeItem}: ${topic.trim()} (${name})`}
        onClick={() => {
          change(['agenda', index], removeItem(['agenda'], index));
        }}
      />
    </div>
  );
});
ItemTools.displayName = 'ItemTools';

/** One agenda item: topic, discussion, decisions, and who carries all of it out. */
export const AgendaItemCard = memo((props: AgendaItemCardProps): ReactElement => {
  const { item, index, count, printed, style } = props;
  const words = useWords(editorWords);
  const { number } = useAppWords();
  const { change, goToPlace } = useEditor();
  const isReadOnly = useIsReadOnly();
  const path: Path = ['agenda', index];
  const { text } = useFields(item, path);
  const name = words.item(number(index + 1));
  const decisions = item.decisions ?? noDecisions;
  return (
    <article className={css['agenda-card']} data-path={pathKey(path)} data-agenda={index} aria-label={name}>
      <header className={css['agenda-head']}>
        <span className={css['agenda-number']}>{printLabel('topicLabel', item, printed, style)}</span>
        {isReadOnly ? null : <ItemTools index={index} count={count} topic={item.topic ?? ''} />}
      </header>
      <div className={css['topic-field']}>
        <TextField
          label={`${words.fields.topic}: ${name}`}
          isLabelHidden
          multiline
          placeholder={`${words.fields.topic}…`}
          {...text('topic')}
        />
      </div>
      <h3 className={css['agenda-label']}>{words.fields.discussion}</h3>
      <RichField
        path={[...path, 'discussion']}
        label={`${words.fields.discussion}: ${name}`}
        blocks={item.discussion ?? noBlocks}
        placeholder={words.discussionPlaceholder}
      />
      <h3 className={css['agenda-label']}>{words.fields.decision}</h3>
      {decisions.map((decision, at) => (
        <DecisionCard key={decision.id} item={item} itemIndex={index} index={at} decision={decision} style={style} />
      ))}
      {isReadOnly ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          className={css.add}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => {
            change([...path, 'decisions', decisions.length], addDecision(index, decisions.length, newPartId));
            goToPlace([...path, 'decisions', decisions.length, 'blocks']);
          }}
        >
          {words.addDecision}
        </Button>
      )}
      <div className={css['item-implementers']}>
        <span className={css['agenda-label']}>{words.fields.itemImplementers}</span>
        <ImplementersField
          label={`${words.fields.itemImplementers}: ${name}`}
          placeholder={`${words.fields.implementers}…`}
          path={[...path, 'implementers']}
          value={item.implementers}
        />
      </div>
      <ItemWording
        literal={item.literal}
        implementers={item.implementers}
        index={index}
        printed={props.printed}
        style={style}
      />
    </article>
  );
});
AgendaItemCard.displayName = 'AgendaItemCard';
