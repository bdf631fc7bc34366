// The rules about events, in the order in which they are tried. Adding one: a file beside this, and its line here.

import { eventAgreement } from './event-agreement.ts';
import { eventArea } from './event-area.ts';
import { eventAttendance } from './event-attendance.ts';
import { eventCountry } from './event-country.ts';
import { eventDays } from './event-days.ts';
import { eventEdition } from './event-edition.ts';
import { eventGoal } from './event-goal.ts';
import { eventNamedOrganizer } from './event-named-organizer.ts';
import { eventOrganizer } from './event-organizer.ts';
import { eventPlace } from './event-place.ts';
import { eventProgramme } from './event-programme.ts';
import { eventSeries } from './event-series.ts';
import { eventSpeaker } from './event-speaker.ts';
import { eventSupport } from './event-support.ts';
import { eventTheme } from './event-theme.ts';
import { eventVisit } from './event-visit.ts';
import { eventYearList } from './event-year-list.ts';
import type { Rule } from './rule.ts';

export const eventRules: readonly Rule[] = [
  eventDays,
  eventPlace,
  eventYearList,
  eventTheme,
  eventAttendance,
  eventCountry,
  eventOrganizer,
  eventNamedOrganizer,
  eventSeries,
  eventSpeaker,
  eventAgreement,
  eventArea,
  eventProgramme,
  eventSupport,
  eventVisit,
  eventEdition,
  eventGoal,
];
