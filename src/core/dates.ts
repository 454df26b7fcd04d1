/** Today as an ISO date, in UTC as everywhere in a document; of another moment, that one's. */
export function isoDate(moment = new Date()): string {
  return moment.toISOString().slice(0, 10);
}

/** When a procedure that is put in order `today` is to be looked at again: in three months. ISO dates. */
export function nextReview(today: string): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  // Day 0 of a month is the last one of the month before: there is no 31st of February.
  const last = new Date(Date.UTC(year, month + 3, 0)).getUTCDate();
  return isoDate(new Date(Date.UTC(year, month + 2, Math.min(day, last))));
}

/** Days from `today` to `date`, negative when that has passed; nothing when either is no ISO date. */
export function daysUntil(date: string, today: string): number | undefined {
  const [then, now] = [date, today].map((one) => (/^\d{4}-\d{2}-\d{2}$/.test(one) ? Date.parse(one) : Number.NaN));
  const days = ((then ?? Number.NaN) - (now ?? Number.NaN)) / 86_400_000;
  return Number.isNaN(days) ? undefined : Math.round(days);
}
