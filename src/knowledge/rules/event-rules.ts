// The rules about events, in the order in which they are tried. Adding one: a file beside this, and its line here.

import { eventAttendance } from './event-attendance.ts';
import { eventCountry } from './event-country.ts';
import { eventDays } from './event-days.ts';
import { eventNamedOrganizer } from './event-named-organizer.ts';
import { eventOrganizer } from './event-organizer.ts';
import { eventPlace } from './event-place.ts';
import { eventSeries } from './event-series.ts';
import { eventSpeaker } from './event-speaker.ts';
import { eventTheme } from './event-theme.ts';
import type { Rule } from './rule.ts';

export const eventRules: readonly Rule[] = [
  eventDays,
  eventPlace,
  eventAttendance,
  eventCountry,
  eventTheme,
  eventOrganizer,
  eventNamedOrganizer,
  eventSeries,
  eventSpeaker,
];
