/** What the worker asks of a file of the shell, by way of the window. */
export type FileRequest =
  | { readonly verb: 'size'; readonly name: string }
  | { readonly verb: 'read'; readonly name: string; readonly at: number; readonly length: number }
  | { readonly verb: 'write'; readonly name: string; readonly at: number; readonly bytes: Uint8Array }
  | { readonly verb: 'truncate'; readonly name: string; readonly size: number }
  | { readonly verb: 'flush'; readonly name: string };

/** Does what the worker asks of a file of the shell: a size, bytes, or null; throws what the shell says. */
export type AskShellFile = (request: FileRequest) => Promise<number | Uint8Array | null>;
