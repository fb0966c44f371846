const DAY_SECONDS = 86_400;
/** The last second that a `Date` holds, before 1970 as well as behind it (ECMA-262, time values). */
const LAST_SECOND = 8.64e12;

let lastDay = Number.NaN;
let lastText = "";

/** Seconds since 1970 as UTC, `2026-11-23T10:00:00Z`; a date that no calendar holds (a forged commit) becomes the epoch. */
export function dateOf(seconds: number): string {
  if (!(Math.abs(seconds) <= LAST_SECOND)) return "1970-01-01T00:00:00Z";
  const day = Math.floor(seconds / DAY_SECONDS);
  // Commits of one day stand together, and a calendar is slow.
  if (day !== lastDay) {
    lastDay = day;
    lastText = new Date(day * DAY_SECONDS * 1000).toISOString().slice(0, -"00:00:00.000Z".length);
  }
  const second = seconds - day * DAY_SECONDS;
  return `${lastText}${twoDigits(Math.floor(second / 3600))}:${twoDigits(Math.floor(second / 60) % 60)}:${twoDigits(second % 60)}Z`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
