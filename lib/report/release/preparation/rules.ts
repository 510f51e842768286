import type { DimensionPart, HiddenReason, ReleaseDocument } from '../input';

/** Whether a half-year's release may be sealed on a day, and if not, the last day on which ballots come in. */
export const isStillOpen = (lastDay: string, today: string): boolean => today <= lastDay;

/** Where in a document something is hidden: `organization.themes`, `requests`, `department`, `department.d1`, `department.d1.satisfied`. */
export type Finding = { place: string[]; reason: HiddenReason };

/** Everything that a document hides, and why; a hidden group once, not each of its figures. */
export function findingsOf({ usage, organization, requests, segments }: ReleaseDocument): Finding[] {
  return [
    ...(usage.shown
      ? hiddenIn(['organization'], organization)
      : [{ place: ['organization'], reason: usage.reason }]),
    ...(requests ? hiddenIn([], { requests }) : []),
    ...(segments ?? []).flatMap(findingsOfDimension),
  ];
}

function findingsOfDimension({ dimension, dropped, cells }: DimensionPart): Finding[] {
  if (dropped) return [{ place: [dimension], reason: dropped }];
  return cells.flatMap(({ id, people, themes, satisfied, improved }) =>
    people.shown
      ? hiddenIn([dimension, id], { themes, satisfied, improved })
      : [{ place: [dimension, id], reason: people.reason }],
  );
}

type Figure = { shown: true } | { shown: false; reason: HiddenReason };

const hiddenIn = (place: string[], figures: Readonly<Record<string, Figure>>): Finding[] =>
  Object.entries(figures).flatMap(([name, figure]) =>
    figure.shown ? [] : [{ place: [...place, name], reason: figure.reason }],
  );
