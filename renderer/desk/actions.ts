import { createContext, useContext, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { createListeners } from '#shared/kernel/listeners';
import type { MenuName } from '#shared/contract/channels';
import { isShortcut, type Shortcut } from './shortcut';

/**
 * Something a person can do. Menus, palette, buttons and tooltips are given the action itself, so that its name and its keys are written
 * down once.
 */
export type Action = {
  readonly id: string;
  /** Where it stands in the native menu. */
  readonly menu: MenuName;
  readonly title: string;
  /** The title in the other language, for finding it in the palette. */
  readonly otherTitle?: string;
  readonly keys?: Shortcut;
  /** Other keys that people know it by; they are not shown. */
  readonly otherKeys?: Shortcut;
  /** Whether it can be done where the caret is now; always where it does not say. */
  readonly isPossible?: () => boolean;
  readonly run: () => void;
};

export type ActionRegistry = {
  readonly list: () => readonly Action[];
  readonly add: (actions: readonly Action[]) => () => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Runs the action that a key event stands for; the newest screen's actions come first. */
  readonly handle: (event: KeyboardEvent) => boolean;
};

const isFor = (event: KeyboardEvent, { keys, otherKeys }: Action): boolean =>
  [keys, otherKeys].some((chord) => chord !== undefined && isShortcut(event, chord));

export const createActionRegistry = (): ActionRegistry => {
  let groups: readonly (readonly Action[])[] = [];
  let flat: readonly Action[] = [];
  const listeners = createListeners();
  const become = (next: typeof groups): void => {
    groups = next;
    flat = groups.toReversed().flat();
    listeners.tell();
  };
  return {
    list: () => flat,
    add: (actions) => {
      become([...groups, actions]);
      return () => {
        become(groups.filter((group) => group !== actions));
      };
    },
    subscribe: listeners.add,
    handle: (event) => {
      const action = flat.find((one) => isFor(event, one) && (one.isPossible?.() ?? true));
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
        isPossible: () => newest.current.find(({ id }) => id === action.id)?.isPossible?.() ?? true,
        run: () => {
          newest.current.find(({ id }) => id === action.id)?.run();
        },
      })),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- names stands for the actions
    [names],
  );
  // Before the window is painted: buttons of these actions are there with the screen.
  useLayoutEffect(() => registry.add(stable), [registry, stable]);
};

/** The action with this id; undefined while it is not on offer. */
export const useAction = (id: string): Action | undefined => {
  const registry = useRegistry();
  return useSyncExternalStore(registry.subscribe, () => registry.list().find((action) => action.id === id));
};
