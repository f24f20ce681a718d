/** What an ICNS calls a PNG of each size in pixels. */
export const icnsTypes: readonly (readonly [type: string, size: number])[];
