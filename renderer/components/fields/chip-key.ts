/** What a key on a chip asks for. */
export type ChipStep = 'previous' | 'next' | 'first' | 'input' | 'change' | 'remove' | 'moveBack' | 'moveOn';

const plain: Readonly<Record<string, ChipStep>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  Home: 'first',
  End: 'input',
  Escape: 'input',
  Enter: 'change',
  F2: 'change',
  Delete: 'remove',
  Backspace: 'remove',
};

const withAlt: Readonly<Record<string, ChipStep>> = { ArrowLeft: 'moveBack', ArrowRight: 'moveOn' };

type Press = { readonly key: string; readonly altKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

export const chipKey = ({ key, altKey, ctrlKey, metaKey }: Press): ChipStep | undefined => {
  if (ctrlKey || metaKey) return undefined;
  return (altKey ? withAlt : plain)[key];
};
