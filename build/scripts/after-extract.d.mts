/** Takes out of a runtime what is not for a package. */
export const afterExtract: (context: { readonly appOutDir: string; readonly electronPlatformName: string }) => void;
