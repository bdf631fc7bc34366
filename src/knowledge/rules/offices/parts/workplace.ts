// Bodies where people work rather than ones that they join.

import type { Thing } from '../../../mentions/mention.ts';

/** A body where people work rather than one that they join. */
export function isWorkplace(body: Thing): boolean {
  return body.names.some((name) => WORKPLACE.test(name));
}

/** A house where events are held: nobody presides over a body there. */
export function isVenue(body: Thing): boolean {
  return body.names.some((name) => VENUE.test(name));
}

const VENUE =
  /(?:^|\s)(?:convention|conference|congress|exhibition|expo)\s(?:cent(?:re|er)|hall|complex)|(?:^|\s)hotel(?:\s|$)|kongresszentrum|kongresshaus|stadthalle|palais des congrès|centro (?:de|dei) congres|palazzo dei congressi|palacio de congresos|congrescentrum/iu;

const WORKPLACE =
  /(?:^|[\s-])(?:hospitals?|universit\p{L}+|clinics?|klinik(?:um)?|\p{L}*klinik(?:um)?|\p{L}*spital|\p{L}*krankenhaus|cent(?:re|er|rum)|zentrum|\p{L}*zentrum|institut\p{L}*|istituto|school|faculty|college|infirmary|laborator\p{L}+|hôpital|hôpitaux|policlinico|ospedale|ziekenhuis|hospice|ministry|больниц\p{L}*|клиник\p{L}*|центр\p{L}*|университет\p{L}*|институт\p{L}*|диспансер\p{L}*)(?![\p{L}])/iu;
