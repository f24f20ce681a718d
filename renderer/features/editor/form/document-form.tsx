import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, useMemo, useRef, type ReactElement } from 'react';
import { hasContent } from '#shared/minutes/agenda-content';
import type { Block, Minutes, Signatory, Style } from '#shared/minutes/model';
import { resolveStyle } from '#shared/minutes/presets';
import { editorWords } from '#shared/words/desk/editor-words';
import { addAgendaItem } from '#shared/minutes/edit/agenda-edits';
import { orNothing } from '#renderer/components/fields/lines';
import { SwitchField } from '#renderer/components/fields/switch-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { useWords } from '#renderer/desk/desk-context';
import { newPartId } from '#renderer/document/new-part-id';
import { useEditor, useIsReadOnly, useMinutes } from '../editor-context';
import { addSignatory } from '../part-edits';
import { RichField } from '../rich-field';
import { AgendaItemCard } from './agenda-item-card';
import { AnnexesPart } from './annexes-part';
import { CarriedList } from './carried-list';
import { FactsPart } from './facts-part';
import { HeadPart } from './head-part';
import { IssuingPart } from './issuing-part';
import { Part } from './part';
import { SignatoryCard } from './signatory-card';
import css from './form.module.css';

const noBlocks: readonly Block[] = [];

const TextPart = memo(
  ({
    name,
    blocks,
  }: {
    readonly name: 'opening' | 'body' | 'closing';
    readonly blocks: readonly Block[];
  }): ReactElement => {
    const words = useWords(editorWords);
    return (
      <Part name={name} title={words.parts[name]}>
        <RichField path={[name]} label={words.fields[name]} blocks={blocks} placeholder={`${words.fields[name]}…`} />
      </Part>
    );
  },
);
TextPart.displayName = 'TextPart';

/** The place of each item among those that print: one with nothing in it takes no number. */
const printedPlaces = (agenda: Minutes['agenda']): readonly number[] => {
  let next = 0;
  return agenda.map((item) => (hasContent(item) ? next++ : next));
};

const AgendaPart = memo(
  ({
    agenda,
    leadIn,
    isLeadInNumbered,
    style,
  }: {
    readonly agenda: Minutes['agenda'];
    readonly leadIn: string;
    readonly isLeadInNumbered: boolean;
    readonly style: Style;
  }): ReactElement => {
    const words = useWords(editorWords);
    const { type, set, change, goToPlace } = useEditor();
    const isReadOnly = useIsReadOnly();
    const printed = printedPlaces(agenda);
    return (
      <Part name="agenda" title={words.parts.agenda}>
        <TextField
          label={words.fields.leadIn}
          path="leadIn"
          multiline
          value={leadIn}
          isReadOnly={isReadOnly}
          onChange={(text) => {
            type(['leadIn'], orNothing(text));
          }}
        />
        <SwitchField
          label={words.fields.leadInNumbered}
          path="leadInNumbered"
          value={isLeadInNumbered}
          isReadOnly={isReadOnly}
          onChange={(on) => {
            set(['leadInNumbered'], on ? true : undefined);
          }}
        />
        <CarriedList style={style} />
        {agenda.map((item, index) => (
          <AgendaItemCard
            key={item.id}
            item={item}
            index={index}
            printed={printed[index] ?? index}
            count={agenda.length}
            style={style}
          />
        ))}
        {isReadOnly ? null : (
          <Button
            variant="light"
            className={css.add}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => {
              change(['agenda', agenda.length], addAgendaItem(agenda.length, newPartId));
              goToPlace(['agenda', agenda.length, 'topic']);
            }}
          >
            {words.addItem}
          </Button>
        )}
      </Part>
    );
  },
);
AgendaPart.displayName = 'AgendaPart';

type SignaturesProps = {
  readonly place: Signatory['place'];
  readonly signatories: readonly Signatory[];
  readonly style: Style;
};

const SignaturesPart = memo(({ place, signatories, style }: SignaturesProps): ReactElement => {
  const words = useWords(editorWords);
  const tools = useEditor();
  const isReadOnly = useIsReadOnly();
  const isChair = place === 'chair';
  return (
    <Part
      name={isChair ? 'signatures' : 'issuing-signature'}
      title={isChair ? words.fields.chairSignature : words.fields.issuingSignature}
    >
      {signatories.map((signatory, index) =>
        signatory.place === place ? (
          <SignatoryCard key={index} signatory={signatory} index={index} style={style} />
        ) : null,
      )}
      {isReadOnly ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          className={css.add}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => {
            addSignatory(tools, place);
          }}
        >
          {words.fields.addSignature}
        </Button>
      )}
    </Part>
  );
});
SignaturesPart.displayName = 'SignaturesPart';

const empty: Pick<Minutes, 'agenda' | 'opening' | 'body' | 'closing'> = {
  agenda: [],
  opening: [],
  body: [],
  closing: [],
};

const isSame = (one: Minutes, other: Minutes): boolean => {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Minutes>;
  return [...keys].every((key) => one[key] === other[key]);
};

/**
 * The minutes without their long texts, the same value as long as nothing else changes: parts that look at much of the
 * minutes are not drawn anew while somebody types a discussion.
 */
const useFrame = (minutes: Minutes): Minutes => {
  const last = useRef(minutes);
  const frame = { ...minutes, ...empty };
  if (!isSame(last.current, frame)) last.current = frame;
  return last.current;
};

/** The document as a form, in the order in which it prints. */
export const DocumentForm = (): ReactElement => {
  const minutes = useMinutes();
  const style = useMemo(() => resolveStyle(minutes.style), [minutes.style]);
  const frame = useFrame(minutes);
  return (
    <div className={css['document-form']}>
      <HeadPart minutes={frame} />
      <FactsPart minutes={frame} />
      <TextPart name="opening" blocks={minutes.opening ?? noBlocks} />
      <TextPart name="body" blocks={minutes.body ?? noBlocks} />
      <AgendaPart
        agenda={minutes.agenda}
        leadIn={minutes.leadIn ?? ''}
        isLeadInNumbered={minutes.leadInNumbered === true}
        style={style}
      />
      <TextPart name="closing" blocks={minutes.closing ?? noBlocks} />
      <SignaturesPart place="chair" signatories={minutes.signatories} style={style} />
      <IssuingPart minutes={frame} style={style} />
      <SignaturesPart place="issuing" signatories={minutes.signatories} style={style} />
      <AnnexesPart minutes={frame} style={style} />
    </div>
  );
};
