/** Marks a branch that the types say cannot be reached: a new member of a union then breaks the build here. */
export const assertNever = (value: never): never => {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
};
