export const root: string;
export function build(log: (line: string) => void): Promise<void>;
