import { thingOf } from '../engine/match.ts';
import { isPart } from '../engine/office-part.ts';
import type { SentenceRule } from '../engine/rule.ts';
import { bodyOfIt } from './parts/body-of-it.ts';
import { isMourned } from './parts/mourned.ts';
import { officeDrafts } from './parts/office.ts';
import { impliedRole } from './parts/presidency.ts';
import { WHO } from './parts/relative.ts';
import { toldTerm } from './parts/told-term.ts';

const NOW = 'leads|heads|chairs|directs|runs|presides over';
const THEN = 'led|headed|chaired|directed|ran|presided over';
/** French, Italian and Spanish put the pronoun before the verb. */
const ROMANCE_NOW = 'dirige|préside|presiede|preside|guida|lidera';
const ROMANCE_THEN =
  'dirigeait|présidait|dirigea|présida|a dirigée?|a présidée?|avait dirigée?|avait présidée?|ha diretto|ha diretta|ha presieduto|ha presieduta|dirigió|presidió|diresse|presiedette';
/** "from 1986 to 2009", "for two terms, 1992–1998", "until 2011" */
const TERM =
  '(?: for (?:{count}|\\p{L}+) (?:years|terms|mandates|decades))?(?:,? \\(?(?:(?:from|since|between|in|as of|depuis|de|dal|desde|entre|seit|von|с|sinds|van) )?{date:since}\\)?)?(?:,? (?:until|till|up to|to|bis|à|jusqu[’\\u0027]en|al|fino al|hasta|до|по|tot) {date:until})?';

export const leadsIt: SentenceRule = {
  name: 'leads-it',
  says: 'Whoever founded, joined or served a body "and chaired it" has led that body, and so has who "le dirige" behind a sentence that names one.',
  patterns: [
    `{who:holder}{degrees}(?:(?! (?:who|whose|which|where|that) )[^.;:\uE000]|\uE000[OELDRCQN]\\d+\uE001){3,240}?(?:,|,? and|,? then)(?: then| later| now| also| has| have| had)* (?<verb>${NOW}|${THEN}) it(?=[,.;)]|$| (?:from|since|for|until|till|as|and|with|in|between|through)(?![\\p{L}]))${TERM}`,
    `{who:holder}{degrees},?${WHO} (?:le|la|lo|l['’]) ?(?<verb>${ROMANCE_NOW}|${ROMANCE_THEN})(?! (?:la|le|les|el|il|lo|los|las|al|un|une|una|vers|contre|sur|verso|hacia|sobre) )(?![\\p{L}])(?: (?:aujourd[’\\u0027]hui|aussi|encore|toujours|oggi|ancora|hoy))?${TERM}`,
    `{who:holder}{degrees},?${WHO} (?<verb>leitet|leitete|führt|führte|leidt|leidde) (?:sie|es|ihn|het|deze|haar)(?= (?:seit|von|bis|heute|sinds|van|tot|nog)(?![\\p{L}])|[.,;])${TERM}`,
    `{who:holder}(?:[^.;:\uE000]|\uE000[OELDRCQN]\\d+\uE001){0,160}? (?<verb>возглавлял|возглавляла|возглавляет|руководил|руководила|руководит) (?:его|её|ее|им|ею|ей)(?![\\p{L}])${TERM}`,
  ],
  produce: (found) => {
    const verb = (found.text('verb') ?? '').replace(/\s+over$/iu, '');
    const role = impliedRole(ROLE_OF_PERFECT.exec(verb)?.[0] ?? verb);
    const body = bodyOfIt(found, found.start + found.sentence.text.slice(found.start, found.end).lastIndexOf(verb));
    const holder = found.mention('holder');
    const person =
      holder?.kind === 'person' || holder?.kind === 'name' ? thingOf(holder, 'person', found.reading, found.sentence) : undefined;
    if (role === null || body === null || person === undefined) return null;
    const since = found.mention('since');
    const until = found.mention('until');
    const term = since?.kind === 'date' && since.date.yearStated ? since.date : null;
    const end = until?.kind === 'date' && until.date.yearStated ? until.date.to : null;
    const told = toldTerm(found, 'held');
    const past = PAST.test(verb) || end !== null;
    const part = body.names.some(isPart) ? (body.names[0] ?? null) : null;
    return officeDrafts({
      person,
      role,
      body,
      since: term?.from ?? told.since,
      until: end ?? (term !== null && term.from !== term.to ? term.to : told.until),
      tenure: past || isMourned(person, found.reading) ? 'former' : null,
      title: part === null ? null : `${role.office} of the ${part}`,
      whole: part === null,
    });
  },
  examples: [
    {
      text: 'Ada Example was the first secretary of the Northern Rain Group (NRG), and chaired it for two terms, 1992–1998.',
      published: '2015',
      yields: [
        {
          subject: 'Northern Rain Group',
          predicate: 'leader',
          value: 'Ada Example',
          role: 'chair',
          tenure: 'former',
          since: '1992',
          until: '1998',
        },
        { subject: 'Ada Example', predicate: 'role', value: 'chair', since: '1992', until: '1998' },
      ],
    },
    {
      text: 'L’Institut de la Pluie a été créé en 2011. Ada Exemple le dirige.',
      title: 'Institut de la Pluie',
      language: 'fr',
      published: '2015',
      yields: [
        { subject: 'Institut de la Pluie', predicate: 'leader', value: 'Ada Exemple', role: 'directeur', tenure: 'current' },
        { subject: 'Ada Exemple', predicate: 'role', value: 'directeur', tenure: 'current' },
      ],
    },
    {
      text: 'Ада Примерова основала Общество дождя и возглавляла его до 2010 года.',
      title: 'Общество дождя',
      language: 'ru',
      published: '2015',
      yields: [
        { subject: 'Общество дождя', predicate: 'leader', value: 'Ада Примерова', role: 'руководитель', tenure: 'former', until: '2010' },
        { subject: 'Ада Примерова', predicate: 'role', value: 'руководитель', until: '2010' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example wrote a bulletin for the Rain Society, and directed it for ten years.',
      because: 'the bulletin is directed, not the society',
    },
    {
      text: 'L’Institut de la Pluie a été créé en 2011. Ada Exemple la dirige vers la porte.',
      title: 'Institut de la Pluie',
      because: 'she shows the way',
    },
    {
      text: 'Ada Example came to the Rain Society, where Bo Sample sang and headed it off.',
      because: 'another person stands between, and nothing is led',
    },
  ],
};

/** "a dirigé", "ha presieduto": the participle tells the office. */
const ROLE_OF_PERFECT = /^(?:a|avait|ha)\s\S+$/u;
const PAST = new RegExp(`^(?:${THEN}|${ROMANCE_THEN}|leitete|führte|leidde|возглавлял|возглавляла|руководил|руководила)$`, 'iu');
