// Bodies where people work rather than ones that they join.

import type { Thing } from '../../../mentions/mention.ts';

/** A body where people work rather than one that they join. */
export function isWorkplace(body: Thing): boolean {
  return body.names.some((name) => WORKPLACE.test(name) && !JOINED.test(name));
}

/** A house where events are held: nobody presides over a body there. */
export function isVenue(body: Thing): boolean {
  return body.names.some((name) => VENUE.test(name));
}

const VENUE =
  /(?:^|\s)(?:convention|conference|congress|exhibition|expo)\s(?:cent(?:re|er)|hall|complex)|(?:^|\s)hotel(?:\s|$)|kongresszentrum|kongresshaus|stadthalle|palais des congrès|centro (?:de|dei) congres|palazzo dei congressi|palacio de congresos|congrescentrum/iu;

/** "College of Samples", "Union of Sample Hospitals": bodies that people or houses join, whatever they are called after. */
const JOINED =
  /(?:^|\s)college\sof\s(?!(?:\p{L}+\s)?(?:medicine|health|nursing\sand|science|sciences|surgery\sand|engineering|arts|london|education)(?!\p{L}))|(?:^|\s)(?:society|association|federation|union|network|alliance|league|council|group|friends|consortium|gesellschaft|verband|verein|vereinigung|association|société|associazione|società|asociación|sociedad|vereniging)\sof\s|(?:society|association|federation|network|alliance|league|group|foundation|trust|fund|consortium|verein|stiftung)$/iu;

const WORKPLACE =
  /(?:^|[\s-])(?:hospitals?|universit\p{L}+|clinics?|klinik(?:um)?|\p{L}*klinik(?:um)?|\p{L}*spital|\p{L}*krankenhaus|cent(?:re|er|rum)|zentrum|\p{L}*zentrum|institut\p{L}*|istituto|school|facult\p{L}+|facoltà|\p{L}*fakultät|chr?u|kinderziekenhuis|clínica|hospitali\p{L}+|medical\scity|college|infirmary|laborator\p{L}+|hôpital|hôpitaux|policlinico|ospedale|ziekenhuis|hospice|ministry|больниц\p{L}*|клиник\p{L}*|центр\p{L}*|университет\p{L}*|институт\p{L}*|диспансер\p{L}*)(?![\p{L}])/iu;
