type Outside = { readonly env: Readonly<Record<string, string | undefined>> };
type Given = { readonly path: string } | { readonly missing: string };

export const programIn: (folder: string) => string | undefined;
export const givenRuntime: (outside?: Outside) => Given;
export const namedProgram: (outside?: Outside) => string | undefined;
export const packableRuntime: (outside?: Outside & { readonly platform: string }) => Given;
