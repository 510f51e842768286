export function startPostgres(options: {
  root: string;
  folder: string;
  fast?: boolean;
  settings?: string[];
  keepLog?: boolean;
}): Promise<{
  url: (database: string) => string;
  stop: () => Promise<void>;
}>;
export function freePort(wanted?: number, address?: string): Promise<number>;
