// A calendar entry as an .ics file (RFC 5545). All-day: the days are dates without a time or a zone, and the end is the day after the last.

import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { CalendarEntry } from './enclosure.ts';

export function writeCalendar(entry: CalendarEntry): string {
  const calendar = ical({ prodId: { company: 'Plenary', product: 'Plenary' }, method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id: entry.uid,
    stamp: day(entry.written),
    start: day(entry.first),
    ...(entry.last === null ? {} : { end: dayAfter(entry.last) }),
    allDay: true,
    summary: entry.title,
    ...(entry.place === null ? {} : { location: entry.place }),
    description: entry.text,
    // A congress does not say that its reader is busy.
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  return `${calendar.toString()}\r\n`;
}

function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function dayAfter(date: string): Date {
  const next = day(date);
  next.setUTCDate(next.getUTCDate() + 1);
  return next;
}
