// The rules about events, in the order in which they are tried. Adding one: a file in events/, and its line here.

import type { Rule } from './engine/rule.ts';
import { eventAgreement } from './events/event-agreement.ts';
import { eventArea } from './events/event-area.ts';
import { eventAttendance } from './events/event-attendance.ts';
import { eventBodyAtWork } from './events/event-body-at-work.ts';
import { eventCountry } from './events/event-country.ts';
import { eventDays } from './events/event-days.ts';
import { eventEdition } from './events/event-edition.ts';
import { eventEditions } from './events/event-editions.ts';
import { eventGoal } from './events/event-goal.ts';
import { eventNamedOrganizer } from './events/event-named-organizer.ts';
import { eventOrganizer } from './events/event-organizer.ts';
import { eventPersonAtWork } from './events/event-person-at-work.ts';
import { eventPlace } from './events/event-place.ts';
import { eventProgramme } from './events/event-programme.ts';
import { eventSeries } from './events/event-series.ts';
import { eventSigning } from './events/event-signing.ts';
import { eventSpeaker } from './events/event-speaker.ts';
import { eventSupport } from './events/event-support.ts';
import { eventTable } from './events/event-table.ts';
import { eventTheme } from './events/event-theme.ts';
import { eventVisit } from './events/event-visit.ts';
import { eventYearList } from './events/event-year-list.ts';

export const eventRules: readonly Rule[] = [
  eventDays,
  eventPlace,
  eventYearList,
  eventTable,
  eventTheme,
  eventAttendance,
  eventCountry,
  eventOrganizer,
  eventNamedOrganizer,
  eventBodyAtWork,
  eventSeries,
  eventSpeaker,
  eventPersonAtWork,
  eventAgreement,
  eventSigning,
  eventArea,
  eventProgramme,
  eventSupport,
  eventVisit,
  eventEdition,
  eventEditions,
  eventGoal,
];
