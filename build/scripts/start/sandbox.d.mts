export const sandboxObstacle: (
  program: string,
  platform?: string,
  asked?: {
    readonly userId: () => number | undefined;
    readonly hasNamespaces: () => boolean;
    readonly hasHelper: (program: string) => boolean;
  },
) => 'root' | 'sandbox' | undefined;
