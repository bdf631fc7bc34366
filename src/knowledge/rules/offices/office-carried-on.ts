import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { isAside } from '../../mentions/references/memory.ts';
import type { Found, SentenceRule } from '../engine/rule.ts';
import { pagePerson } from '../persons/parts/page-person.ts';
import { held, officeDrafts } from './parts/office.ts';
import { pageBodyAt } from './parts/office-body.ts';
import { impliedRole } from './parts/presidency.ts';
import { toldTerm } from './parts/told-term.ts';

/** What may stand before a verb whose subject is left out. */
const FRONT =
  '(?:(?:Hoy|Actualmente|Después|Luego|Más tarde|También|Además|Antes|Posteriormente|Oggi|Attualmente|Poi|Inoltre|Successivamente|In seguito|Prima|Hoje|Atualmente|Depois|Também),? )?(?:(?:En|Desde|Entre|De|Nel|Dal|Tra|Em|Hasta|Fino al) (?:el |la )?{date:front},? )?(?:(?:también|además|hoy|ya|inoltre|anche|oggi|também) )?';

export const officeCarriedOn: SentenceRule = {
  name: 'office-carried-on',
  says: 'A sentence of Spanish, Italian or Portuguese that leaves its subject out tells of the person that the page, or the sentence before, is about: "Fue tesorera de la Sociedad de la Lluvia".',
  patterns: [
    `^${FRONT}(?:(?<now>es|è|é|sigue siendo|rimane)|(?<became>fue (?:elegid|nombrad|designad)[oa]|è stat[oa] (?:elett|nominat)[oa]|foi eleit[oa])|(?<then>fue|era|ha sido|había sido|fu|è stat[oa]|era stat[oa]|foi|tem sido|ejerció (?:de|como)|ha ricoperto (?:l[’\\u0027]incarico|la carica) di))(?: (?:también|además|hoy|anche|oggi|también|como|come|a|il|la|el))? {offices}`,
    `^${FRONT}(?:(?<verb>dirige|preside|presiede|guida|lidera|encabeza|coordina)|(?<past>dirigió|presidió|diresse|presiedette|ha diretto|ha presieduto|ha guidato|ha dirigido|ha presidido|lideró|encabezó)) (?:la |el |il |lo |l[’\\u0027])?{org}(?: \\({org:short}\\))?(?:,? (?:desde|dal|de|del|entre|tra) (?:el |la )?{date:since})?(?:,? (?:hasta|fino al|a|al) {date:until})?`,
  ],
  produce: (found) => {
    const person = subjectOf(found);
    if (person === null) return null;
    const front = found.mention('front');
    const date = front?.kind === 'date' && front.date.yearStated ? front.date : null;
    const org = found.mention('org');
    if (org?.kind === 'org') {
      const role = impliedRole(found.text('verb') ?? found.text('past') ?? '');
      const [since, until] = [found.mention('since'), found.mention('until')];
      const from = since?.kind === 'date' && since.date.yearStated ? since.date : date;
      const told = toldTerm(found, 'held');
      if (role === null) return null;
      return officeDrafts({
        person,
        role,
        body: org.thing,
        since: from?.from ?? told.since,
        until:
          until?.kind === 'date' && until.date.yearStated ? until.date.to : from !== null && from.from !== from.to ? from.to : told.until,
        tenure: found.text('past') === undefined ? null : 'former',
      });
    }
    const phrases = found.offices('offices');
    const [first] = phrases;
    if (first === undefined) return null;
    return held(found, person, phrases, {
      body: pageBodyAt(found.sentence, first.start, found.reading),
      since: date?.from ?? null,
      until: date !== null && date.from !== date.to ? date.to : null,
      tenure: found.text('then') === undefined ? null : 'former',
      began: found.text('became') !== undefined,
      now: found.text('now') !== undefined,
    });
  },
  examples: [
    {
      text: 'Premio de la Lluvia: Dra. Ada Ejemplo\n\nLa Sociedad de la Lluvia ha concedido su premio a la doctora Ada Ejemplo. Fue tesorera de la Sociedad de la Lluvia entre 1995 y 1999 y después su presidenta (1999-2003).',
      title: 'Premio de la Lluvia: Dra. Ada Ejemplo',
      language: 'es',
      published: '2015',
      yields: [
        { subject: 'Ada Ejemplo', predicate: 'role', value: 'tesorera', tenure: 'former', since: '1995', until: '1999' },
        { subject: 'Sociedad de la Lluvia', predicate: 'leader', value: 'Ada Ejemplo', tenure: 'former', since: '1999', until: '2003' },
        { subject: 'Ada Ejemplo', predicate: 'role', value: 'presidenta', tenure: 'former', since: '1999', until: '2003' },
      ],
    },
    {
      text: 'Ada Esempio è nata a Roma. Dal 2010 presiede la Società della Pioggia.',
      language: 'it',
      published: '2015',
      yields: [
        {
          subject: 'Società della Pioggia',
          predicate: 'leader',
          value: 'Ada Esempio',
          role: 'presidente',
          tenure: 'current',
          since: '2010',
        },
        { subject: 'Ada Esempio', predicate: 'role', value: 'presidente', since: '2010' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'La Sociedad de la Lluvia nació en Jerez. Fue presidenta Ada Ejemplo.',
      language: 'es',
      because: 'the sentence names who it was, and is read elsewhere',
    },
    {
      text: 'La Sociedad de la Lluvia agradece a Ada Ejemplo. Fue tesorera de la Sociedad de la Nieve.',
      language: 'es',
      because: 'the sentence before is about the society',
    },
    {
      text: 'Ada Ejemplo y Bo Muestra hablaron en la Sociedad de la Lluvia. Fue tesorera de la Sociedad de la Nieve.',
      language: 'es',
      because: 'it may be either of the two',
    },
  ],
};

/** Of whom a sentence tells that names nobody: whom the page is about, or the one person of the sentence before that begins with the name. */
function subjectOf(found: Found): Thing | null {
  const { sentence, reading } = found;
  if (personsIn(sentence).length > 0) return null;
  return pagePerson(reading) ?? toldOf(reading.sentences[sentence.index - 1], sentence, reading);
}

/** The subject of the sentence before; a sentence that leaves its own out hands on the one before it. */
function toldOf(before: ReadSentence | undefined, sentence: ReadSentence, reading: Reading): Thing | null {
  if (before === undefined || before.segment.headings.at(-1) !== sentence.segment.headings.at(-1)) return null;
  if (before.segment.kind === 'heading' || before.index < sentence.index - LONGEST_SILENCE) return null;
  const persons = personsIn(before);
  const [first] = persons;
  if (first === undefined) return SUBJECTLESS.test(before.text) ? toldOf(reading.sentences[before.index - 1], sentence, reading) : null;
  const things = new Set(persons.filter((m) => !isAside(before.text, m.start)).map((m) => m.thing));
  const opens =
    first.start < LONGEST_OPENING && !before.mentions.some((m) => (m.kind === 'org' || m.kind === 'event') && m.end <= first.start);
  return opens && things.size === 1 ? first.thing : null;
}

function personsIn(sentence: ReadSentence) {
  return sentence.mentions.flatMap((m) => (m.kind === 'person' ? [m] : []));
}

/** Sentences that a story may go on without its subject. */
const LONGEST_SILENCE = 3;
/** Letters before the subject: "La doctora ". */
const LONGEST_OPENING = 20;
const SUBJECTLESS = /^(?:Nacid[oa]|Nat[oa]|Es|Fue|Ha|È|Fu|Se|Si|En \d{4}|Nel \d{4}|Desde|Dal|Coordinó|Dirigió|Hoy|Oggi)\s/u;
