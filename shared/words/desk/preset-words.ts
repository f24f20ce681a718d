import type { Preset } from '#shared/minutes/model';
import type { Language } from '#shared/words/language';

/** How a layout is called, and what it looks like in one line. */
export type PresetWords = { readonly name: string; readonly looks: string };

const words: Readonly<Record<Preset, Readonly<Record<Language, PresetWords>>>> = {
  P1: {
    bn: { name: 'বর্ণনা: আলোচনা ও সিদ্ধান্ত', looks: '১.০ আলোচ্য বিষয়, ১.১ আলোচনা, ১.২ সিদ্ধান্ত; তার নিচে (ক) (খ)।' },
    en: {
      name: 'Narrative: discussion and decisions',
      looks: '১.০ topic, ১.১ discussion, ১.২ decisions; under it (ক) (খ).',
    },
  },
  P2: {
    bn: { name: 'বর্ণনা: বাস্তবায়নকারীসহ', looks: 'আলোচনা অনুচ্ছেদে, সিদ্ধান্ত ক. খ.; শেষে বাস্তবায়নকারীর লাইন।' },
    en: {
      name: 'Narrative with implementers',
      looks: 'Discussion in paragraphs, decisions ক. খ.; then a line of implementers.',
    },
  },
  P3: {
    bn: { name: 'সারণি: আলোচনা–সিদ্ধান্ত', looks: 'তিন কলামের সারণি: ক্রমিক, আলোচনা, সিদ্ধান্ত।' },
    en: { name: 'Table: discussion–decision', looks: 'Table of three columns: serial, discussion, decision.' },
  },
  P4: {
    bn: { name: 'বর্ণনা ও সিদ্ধান্ত সারণি', looks: 'আগে বর্ণনা, শেষে সারণি: ক্রমিক, সিদ্ধান্ত, বাস্তবায়নকারী।' },
    en: {
      name: 'Narrative and decision table',
      looks: 'Narrative first, then a table: serial, decision, implementer.',
    },
  },
  P5: {
    bn: { name: 'সারণি: চার কলাম', looks: 'সারণি: ক্রমিক, আলোচনা, সিদ্ধান্ত, বাস্তবায়নকারী।' },
    en: { name: 'Table: four columns', looks: 'Table: serial, discussion, decision, implementer.' },
  },
};

export const presetWords = (preset: Preset, language: Language): PresetWords => words[preset][language];
