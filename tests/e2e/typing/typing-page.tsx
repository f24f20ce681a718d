import { MantineProvider, TextInput } from '@mantine/core';
import { Editor } from '@tiptap/core';
import { StrictMode, useEffect, useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { extensions } from '#renderer/rich-text/extensions';
import { installClusterTyping } from '#renderer/typing/cluster-typing';
import { afterDeed, type Deed, type Place } from './expected-typing';

// A page with the four kinds of field that text is typed into; tests set and read them through `typing`.

export type Kind = 'textarea' | 'controlled' | 'mantine' | 'editor';

export type Reading = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What the page's own state holds; every text it ever held is in `heard`. */
  readonly state: string;
  readonly heard: readonly string[];
};

export type TypingPage = {
  readonly set: (kind: Kind, text: string, from: number, to?: number) => void;
  readonly read: (kind: Kind) => Reading;
  /** A document of the editor's, with the selection in ProseMirror's positions. */
  readonly setDoc: (content: readonly object[], from: number, to?: number) => void;
  readonly readDoc: () => { readonly html: string; readonly from: number; readonly to: number };
  /** What deeds must make of a text, one by one; here, for Node's clusters may be of another Unicode. */
  readonly expected: (kind: Kind, place: Place, deeds: readonly Deed[]) => readonly Place[];
};

const texts: Record<Kind, string> = { textarea: '', controlled: '', mantine: '', editor: '' };
const setters: Partial<Record<Kind, (text: string) => void>> = {};
let heard: string[] = [];
let editor: Editor | undefined;

const hear = (kind: Kind, text: string): void => {
  texts[kind] = text;
  heard.push(text);
};

const fieldOf = (kind: Kind): HTMLInputElement | HTMLTextAreaElement => {
  const field = document.getElementById(kind);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field;
  throw new Error(`no field ${kind}`);
};

const useText = (kind: 'controlled' | 'mantine') => {
  const [text, setText] = useState('');
  useEffect(() => {
    setters[kind] = setText;
  }, [kind]);
  return {
    value: text,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      hear(kind, event.currentTarget.value);
      setText(event.currentTarget.value);
    },
  };
};

const Controlled = (): ReactElement => {
  const props = useText('controlled');
  const [isComposing, setComposing] = useState(false);
  return (
    <input
      id="controlled"
      {...props}
      data-composing={isComposing}
      onCompositionStart={() => {
        setComposing(true);
      }}
      onCompositionEnd={() => {
        setComposing(false);
      }}
    />
  );
};

const Page = (): ReactElement => {
  const mount = useRef<HTMLDivElement>(null);
  const mantine = useText('mantine');
  useEffect(() => {
    if (!mount.current) return undefined;
    const made = new Editor({
      element: { mount: mount.current },
      extensions,
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      onUpdate: () => {
        hear('editor', made.getText());
      },
    });
    editor = made;
    return () => {
      made.destroy();
    };
  }, []);
  return (
    <MantineProvider withCssVariables={false} withGlobalClasses={false}>
      <textarea
        id="textarea"
        onInput={(event) => {
          hear('textarea', event.currentTarget.value);
        }}
      />
      <Controlled />
      <TextInput id="mantine" {...mantine} />
      <input id="short" maxLength={6} />
      <input id="elsewhere" />
      <div ref={mount} />
    </MantineProvider>
  );
};

const tiptap = (): Editor => {
  if (!editor) throw new Error('no editor');
  return editor;
};

const setDoc: TypingPage['setDoc'] = (content, from, to = from) => {
  const made = tiptap();
  made.commands.setContent({ type: 'doc', content: [...content] });
  made.commands.setTextSelection({ from, to });
  made.view.focus();
};

const set: TypingPage['set'] = (kind, text, from, to = from) => {
  if (kind === 'editor') {
    const content = text === '' ? [] : [{ type: 'text', text }];
    setDoc([{ type: 'paragraph', content }], from + 1, to + 1);
  } else {
    const field = fieldOf(kind);
    const setter = setters[kind];
    if (setter) {
      flushSync(() => {
        setter(text);
      });
    } else {
      field.value = text;
    }
    field.focus();
    field.setSelectionRange(from, to);
  }
  texts[kind] = text;
  heard = [];
};

const read: TypingPage['read'] = (kind) => {
  const common = { state: texts[kind], heard };
  if (kind === 'editor') {
    const { state } = tiptap();
    return { ...common, text: tiptap().getText(), from: state.selection.from - 1, to: state.selection.to - 1 };
  }
  const field = fieldOf(kind);
  return { ...common, text: field.value, from: field.selectionStart ?? -1, to: field.selectionEnd ?? -1 };
};

const readDoc: TypingPage['readDoc'] = () => {
  const { from, to } = tiptap().state.selection;
  return { html: tiptap().getHTML(), from, to };
};

const expected: TypingPage['expected'] = (kind, start, deeds) => {
  let place = start;
  return deeds.map((deed) => (place = afterDeed(place, deed, kind)));
};

Object.assign(globalThis, { typing: { set, read, setDoc, readDoc, expected } satisfies TypingPage });

installClusterTyping(window);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
