export const mediaTypes: Readonly<Record<string, string>>;
