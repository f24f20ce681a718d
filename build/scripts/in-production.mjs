/**
 * Runs a task as a production build: a test runner's NODE_ENV gives React's slow, talkative development code.
 * @param {() => Promise<void>} task
 */
export const inProduction = async (task) => {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await task();
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
};
