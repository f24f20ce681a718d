/** What has been said of copies that failed, so that each cause is said once until copies work again there. */
export type SaidFailures<Place extends string> = {
  /** Whether this failure is to be said now; from then on it has been. */
  readonly isNew: (place: Place, cause: string) => boolean;
  /** Call when a copy was kept or a person tries again: the next failure is shown. Returns whether any was shown. */
  readonly forget: (place: Place) => boolean;
};

export const createSaidFailures = <Place extends string>(): SaidFailures<Place> => {
  const said = new Map<Place, Set<string>>();
  return {
    isNew: (place, cause) => {
      const causes = said.get(place) ?? new Set<string>();
      said.set(place, causes);
      const isNew = !causes.has(cause);
      causes.add(cause);
      return isNew;
    },
    forget: (place) => said.delete(place),
  };
};
