import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { memo, type ReactElement } from 'react';
import type { AgendaItem, Decision, Style } from '#shared/minutes/model';
import { composeDecisionMarker, printDecisionMarker } from '#shared/minutes/phrases/marker';
import { formatPattern } from '#shared/bangla/number-pattern';
import { composeLabel } from '#shared/minutes/phrases/label';
import { editorWords } from '#shared/words/desk/editor-words';
import { pathKey, type Path } from '#shared/minutes/path';
import { moveItem, removeItem } from '#shared/minutes/edit/list-edits';
import { OverrideField } from '#renderer/components/fields/override-field.tsx';
import { SwitchField } from '#renderer/components/fields/switch-field.tsx';
import { IconButton } from '#renderer/components/icon-button.tsx';
import { useAppWords, useWords } from '#renderer/desk/desk-context';
import { useEditor, useIsReadOnly } from '../editor-context';
import { RichField } from '../rich-field';
import { useFields } from '../use-fields';
import { DeadlineButton } from './deadline-button';
import { ImplementersField, ImplementersWording } from './implementers-field';
import { ProgressButton } from './progress-button';
import { Wording } from './wording';
import css from './form.module.css';

export type DecisionCardProps = {
  readonly item: AgendaItem;
  readonly itemIndex: number;
  readonly index: number;
  readonly decision: Decision;
  readonly style: Style;
};

/** Of the item around it, a decision shows no more than how many decisions there are. */
const isSameDecision = (one: DecisionCardProps, other: DecisionCardProps): boolean =>
  one.decision === other.decision && one.item.implementers === other.item.implementers && isSameWording(one, other);

const isSameWording = (one: DecisionCardProps, other: DecisionCardProps): boolean =>
  one.decision.literal === other.decision.literal &&
  one.decision.implementers === other.decision.implementers &&
  one.decision.needsNoFollowUp === other.decision.needsNoFollowUp &&
  one.item.decisions?.length === other.item.decisions?.length &&
  one.itemIndex === other.itemIndex &&
  one.index === other.index &&
  one.style === other.style;

type LiteralName = keyof NonNullable<Decision['literal']>;

const DecisionWording = memo(({ item, itemIndex, index, decision, style }: DecisionCardProps): ReactElement => {
  const words = useWords(editorWords).fields;
  const path: Path = ['agenda', itemIndex, 'decisions', index];
  const { literal, mark } = useFields(decision, path);
  const isLast = index === (item.decisions ?? []).length - 1;
  const field = (name: LiteralName, label: string, composed: string): ReactElement => (
    <OverrideField label={label} {...literal(['literal', name], composed)} />
  );
  const { endMarks, numbering } = style;
  return (
    <Wording isOverridden={decision.literal !== undefined || decision.implementers?.literal !== undefined}>
      {field('marker', words.marker, composeDecisionMarker(item, index, style))}
      {field('serial', words.serial, formatPattern(numbering.decisionSerial, index))}
      {field('implementerLabel', words.implementerLabel, composeLabel('implementerLabel', itemIndex, style))}
      {field('endMark', words.endMark, isLast ? (endMarks.lastDecision ?? endMarks.decision) : endMarks.decision)}
      {decision.implementers ? (
        <ImplementersWording path={[...path, 'implementers']} value={decision.implementers} style={style} />
      ) : null}
      <SwitchField label={words.needsNoFollowUp} {...mark('needsNoFollowUp')} />
    </Wording>
  );
}, isSameWording);
DecisionWording.displayName = 'DecisionWording';

type ToolsProps = Pick<DecisionCardProps, 'itemIndex' | 'index'> & { readonly count: number; readonly name: string };

const DecisionTools = memo(({ itemIndex, index, count, name }: ToolsProps): ReactElement => {
  const words = useWords(editorWords);
  const { change, goToPlace } = useEditor();
  const list: Path = ['agenda', itemIndex, 'decisions'];
  const path: Path = [...list, index];
  const move = (to: number): void => {
    change(path, moveItem(list, index, to));
    goToPlace([...list, to, 'blocks']);
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
        label={`${words.removeDecision}: ${name}`}
        onClick={() => {
          change(path, removeItem(list, index));
        }}
      />
    </div>
  );
});
DecisionTools.displayName = 'DecisionTools';

/** One decision: its marker, its text, who carries it out and by when. */
export const DecisionCard = memo((props: DecisionCardProps): ReactElement => {
  const { item, itemIndex, index, decision, style } = props;
  const words = useWords(editorWords);
  const { number } = useAppWords();
  const isReadOnly = useIsReadOnly();
  const path: Path = ['agenda', itemIndex, 'decisions', index];
  const name = `${words.item(number(itemIndex + 1))}, ${words.decisionName(number(index + 1))}`;
  const count = (item.decisions ?? []).length;
  return (
    <div className={css['decision-card']} data-path={pathKey(path)} data-decision={index}>
      <span className={css['decision-marker']} aria-hidden>
        {printDecisionMarker(item, index, style)}
      </span>
      <div className={css['decision-main']}>
        <RichField
          path={[...path, 'blocks']}
          label={name}
          blocks={decision.blocks}
          placeholder={words.decisionPlaceholder}
        />
        <div className={css['decision-line']}>
          <ImplementersField
            label={`${words.fields.implementers}: ${name}`}
            placeholder={`${words.fields.implementers}…`}
            path={[...path, 'implementers']}
            value={decision.implementers}
          />
          <DeadlineButton path={[...path, 'deadline']} deadline={decision.deadline} style={style} name={name} />
          <ProgressButton decision={decision} itemImplementers={item.implementers} name={name} />
        </div>
        <DecisionWording {...props} />
      </div>
      {isReadOnly ? null : <DecisionTools itemIndex={itemIndex} index={index} count={count} name={name} />}
    </div>
  );
}, isSameDecision);
DecisionCard.displayName = 'DecisionCard';
