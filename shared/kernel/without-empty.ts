/** The same object without the fields that are missing, empty texts or empty lists, so that files hold what was given. */
export const withoutEmpty = <Value extends object>(value: Value): Value =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, field]) => field !== undefined && field !== '' && !(Array.isArray(field) && field.length === 0),
    ),
  ) as Value;
