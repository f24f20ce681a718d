import { createContext, useContext, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { isShortcut, type Shortcut } from './shortcut';

/** Something a person can do: shown in menus, tooltips and the palette, bound to its keys. */
export type Action = {
  readonly id: string;
  readonly title: string;
  /** The title in the other language, for finding it in the palette. */
  readonly otherTitle?: string;
  readonly shortcut?: Shortcut;
  /** Other keys that people know it by; they are not shown. */
  readonly otherShortcut?: Shortcut;
  readonly isEnabled?: () => boolean;
  readonly run: () => void;
};

export type ActionRegistry = {
  readonly list: () => readonly Action[];
  readonly add: (actions: readonly Action[]) => () => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Runs the action that a key event stands for; the newest screen's actions come first. */
  readonly handle: (event: KeyboardEvent) => boolean;
};

const isFor = (event: KeyboardEvent, { shortcut, otherShortcut }: Action): boolean =>
  [shortcut, otherShortcut].some((keys) => keys !== undefined && isShortcut(event, keys));

export const createActionRegistry = (): ActionRegistry => {
  let groups: readonly (readonly Action[])[] = [];
  let flat: readonly Action[] = [];
  const listeners = new Set<() => void>();
  const become = (next: typeof groups): void => {
    groups = next;
    flat = groups.toReversed().flat();
    for (const listener of listeners) listener();
  };
  return {
    list: () => flat,
    add: (actions) => {
      become([...groups, actions]);
      return () => {
        become(groups.filter((group) => group !== actions));
      };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    handle: (event) => {
      const action = flat.find((one) => isFor(event, one) && (one.isEnabled?.() ?? true));
      if (!action) return false;
      event.preventDefault();
      event.stopPropagation();
      action.run();
      return true;
    },
  };
};

export const ActionsContext = createContext<ActionRegistry | undefined>(undefined);

const useRegistry = (): ActionRegistry => {
  const registry = useContext(ActionsContext);
  if (!registry) throw new Error('no actions: the component stands outside <App>');
  return registry;
};

export const useActionList = (): readonly Action[] => {
  const registry = useRegistry();
  return useSyncExternalStore(registry.subscribe, registry.list);
};

/**
 * Offers actions as long as the component stands. Which actions there are is decided by ids and titles; what they do is
 * always the newest.
 */
export const useActions = (actions: readonly Action[]): void => {
  const registry = useRegistry();
  const newest = useRef(actions);
  useEffect(() => {
    newest.current = actions;
  });
  const names = actions.map(({ id, title }) => `${id}\u0000${title}`).join('\u0001');
  const stable = useMemo(
    () =>
      actions.map((action) => ({
        ...action,
        isEnabled: () => newest.current.find(({ id }) => id === action.id)?.isEnabled?.() ?? true,
        run: () => {
          newest.current.find(({ id }) => id === action.id)?.run();
        },
      })),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- names stands for the actions
    [names],
  );
  useEffect(() => registry.add(stable), [registry, stable]);
};

/** The action with this id among those on offer. */
export const useAction = (id: string): Action | undefined => useActionList().find((action) => action.id === id);
