/** The outcome of an operation that is expected to fail now and then: a value, or an error that is data. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

/** Wraps a value as a success. */
export const succeed = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

/** Wraps an error as a failure. */
export const fail = <Failure>(error: Failure): { readonly ok: false; readonly error: Failure } => ({
  ok: false,
  error,
});

/** The value of a success; a failure here is a bug of the caller, so it throws. */
export const expectValue = <Value, Failure>(result: Result<Value, Failure>): Value => {
  if (result.ok) return result.value;
  throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
};
