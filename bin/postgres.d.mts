export function startPostgres(options: { root: string; folder: string; fast?: boolean }): Promise<{
  url: (database: string) => string;
  stop: () => Promise<void>;
}>;
export function freePort(wanted?: number): Promise<number>;
