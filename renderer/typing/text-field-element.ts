export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** The element an event is for, if it is one that text is typed into; numbers, dates and the like have no offsets. */
export const textFieldOf = (target: EventTarget | null): TextField | undefined => {
  if (target instanceof HTMLTextAreaElement) return target;
  return target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'search')
    ? target
    : undefined;
};
