import './fields-page.css';
import { StrictMode, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { foldedText } from '#shared/bangla/fold';
import type { TimeForm } from '#shared/calendar/time-of-day';
import type { Language } from '#shared/words/language';
import { ChipsField } from '#renderer/components/fields/chips-field.tsx';
import { ChoiceField } from '#renderer/components/fields/choice-field.tsx';
import { DateField } from '#renderer/components/fields/date-field.tsx';
import { MemoField } from '#renderer/components/fields/memo-field.tsx';
import { NumberField } from '#renderer/components/fields/number-field.tsx';
import { OverrideField } from '#renderer/components/fields/override-field.tsx';
import type { FieldTime } from '#renderer/components/fields/read-typed-time';
import { SuggestField } from '#renderer/components/fields/suggest-field.tsx';
import { SwitchField } from '#renderer/components/fields/switch-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { TimeField } from '#renderer/components/fields/time-field.tsx';
import type { Suggestion } from '#renderer/components/suggestion';
import { DeskContext, type Desk } from '#renderer/desk/desk-context';
import { defaultSettings } from '#renderer/storage/settings';

// A page with one of every field and nothing behind them; what they hold is in `fieldValues`.

const query = new URLSearchParams(location.search);
const language: Language = query.get('language') === 'en' ? 'en' : 'bn';
const settings = { ...defaultSettings, language };
document.documentElement.lang = language;
document.documentElement.dataset.theme = query.get('theme') ?? 'light';

const desk = { settings: { get: () => settings, set: () => undefined, subscribe: () => () => undefined } };

type Values = {
  readonly text: string;
  readonly date: string | undefined;
  readonly time: FieldTime;
  readonly memo: string;
  readonly taken: readonly string[];
  readonly place: string;
  readonly chips: readonly string[];
  readonly literal: string | undefined;
  readonly choice: 'P1' | 'P2';
  readonly on: boolean;
  readonly number: number | undefined;
};

const start: Values = {
  text: 'ক্ষুদ্র ও কুটির শিল্পের উন্নয়ন',
  date: '2024-02-27',
  time: { time: '15:00', period: 'বেলা' },
  memo: '',
  taken: [],
  place: '',
  chips: ['মহাপরিচালক, সমাজসেবা অধিদপ্তর', 'দপ্তর/সংস্থা (সকল)', 'সিস্টেম এনালিস্ট'],
  literal: undefined,
  choice: 'P1',
  on: true,
  number: 12,
};

const posts: readonly (Suggestion & { readonly latin: string })[] = [
  { value: 'উপসচিব (প্রশাসন)', detail: 'প্রশাসন শাখা', latin: 'upasachib deputy secretary' },
  { value: 'উপপরিচালক', detail: 'জেলা কার্যালয়', latin: 'upaparichalak deputy director' },
  { value: 'মহাপরিচালক', detail: 'অধিদপ্তর', latin: 'mahaparichalak director general' },
];

const suggest = (typed: string): Promise<readonly Suggestion[]> =>
  Promise.resolve(posts.filter(({ value, latin }) => foldedText(`${value} ${latin}`).includes(foldedText(typed))));

const files = [
  { id: 'file-1', label: 'সমন্বয় সভা', prefix: '58.00.0000.018.99.002.21', nextSerial: 150, separator: '.' },
  { id: 'file-2', label: 'শুদ্ধাচার কমিটি', prefix: '৫৮.০০.০০০০.০১৮.০৬.০১১.২৩', nextSerial: 12, separator: '-' },
] as const;

/** One number is taken, by a document of another meeting. */
const onCheckDuplicate = (number: string): Promise<{ id: string; title: string } | undefined> =>
  Promise.resolve(
    number === '৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.১৫০' ? { id: 'other', title: 'মাসিক সমন্বয় সভা, জানুয়ারি ২০২৪' } : undefined,
  );

const timeForm: TimeForm = { period: true, separator: ':', padHour: true, unit: 'টা', spaceBeforeUnit: true };

const holidays = [{ date: '2024-02-21', name: 'শহীদ দিবস ও আন্তর্জাতিক মাতৃভাষা দিবস' }];

type Change = (changes: Partial<Values>) => void;

const Papers = ({ values, change }: { readonly values: Values; readonly change: Change }): ReactElement => (
  <>
    <DateField
      label="সভার তারিখ"
      path="facts[1].date"
      value={values.date}
      onChange={(date) => {
        change({ date });
      }}
      today="2024-02-25"
      weekend={[5, 6]}
      holidays={holidays}
    />
    <TimeField
      label="সভার সময়"
      value={values.time}
      onChange={(time) => {
        change({ time });
      }}
      form={timeForm}
    />
    <MemoField
      label="স্মারক নম্বর"
      path="memo.number"
      value={values.memo}
      onChange={(memo) => {
        change({ memo });
      }}
      files={files}
      onCheckDuplicate={onCheckDuplicate}
      onTakeSerial={(file, serial) => {
        change({ taken: [...values.taken, `${file} ${String(serial)}`] });
      }}
    />
  </>
);

const PlainFields = ({ values, change }: { readonly values: Values; readonly change: Change }): ReactElement => (
  <>
    <OverrideField
      label="বিতরণের শিরোনাম"
      composed="বিতরণ (জ্যেষ্ঠতার ক্রমানুসারে নয়):"
      literal={values.literal}
      onChange={(literal) => {
        change({ literal });
      }}
    />
    <ChoiceField
      label="বিন্যাস"
      value={values.choice}
      choices={[
        { value: 'P1', label: 'বর্ণনা: আলোচনা ও সিদ্ধান্ত' },
        { value: 'P2', label: 'বর্ণনা: বাস্তবায়নকারীসহ' },
      ]}
      onChange={(choice) => {
        change({ choice });
      }}
    />
    <NumberField
      label="সভার ক্রম"
      value={values.number}
      onChange={(number) => {
        change({ number });
      }}
      least={1}
      most={99}
    />
    <SwitchField
      label="উপস্থিতির তালিকা ছাপা হবে"
      description="পরিশিষ্ট-‘ক’ হিসেবে শেষে যুক্ত হয়"
      value={values.on}
      onChange={(on) => {
        change({ on });
      }}
    />
  </>
);

const Page = (): ReactElement => {
  const [values, setValues] = useState(start);
  const change: Change = (changes) => {
    setValues((before) => ({ ...before, ...changes }));
  };
  Object.assign(globalThis, { fieldValues: values, changeFields: change });
  return (
    <main>
      <h1>ঘরগুলো</h1>
      <TextField
        label="শিরোনাম"
        path="title[0]"
        value={values.text}
        onChange={(text) => {
          change({ text });
        }}
        multiline
      />
      <Papers values={values} change={change} />
      <SuggestField
        label="প্রাপক"
        value={values.place}
        onChange={(place) => {
          change({ place });
        }}
        suggest={suggest}
      />
      <ChipsField
        label="বাস্তবায়নকারী"
        path="agenda[0].implementers"
        values={values.chips}
        onChange={(chips) => {
          change({ chips });
        }}
        suggest={suggest}
      />
      <PlainFields values={values} change={change} />
      <DateField
        label="আগের সভার তারিখ"
        value="1986-12-16"
        onChange={() => undefined}
        today="2024-02-25"
        weekend={[5, 6]}
        holidays={holidays}
        isReadOnly
      />
    </main>
  );
};

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <DeskContext value={desk as unknown as Desk}>
        <Page />
      </DeskContext>
    </StrictMode>,
  );
}
