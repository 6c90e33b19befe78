import type {Finding, Recognition, Status} from './answer';

/** Whether a requirement is granted. */
export function isGranted(status: Status): boolean {
  return status === 'met' || status === 'broader';
}

/** Whether there is something to fix. */
export function isFailing(status: Status): boolean {
  return status === 'missing' || status === 'partly';
}

/** Whether a role is in a system that it was not made for: a fault, whatever it grants there. */
export function isWrongPlace({id}: Recognition): boolean {
  return id === 'swapped-roles';
}

/** How often each status occurs in the findings. */
export function countStatuses(findings: readonly Finding[]): Record<Status, number> {
  const counts = {met: 0, broader: 0, partly: 0, missing: 0, unknown: 0};
  for (const {status} of findings) counts[status]++;
  return counts;
}
