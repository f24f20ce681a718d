import { z } from 'zod';

// The window runs under a content security policy without `eval`: zod must be told not to compile its checks before the
// first schema is made, so every schema takes `z` from here.
z.config({ jitless: true });

export { z };
