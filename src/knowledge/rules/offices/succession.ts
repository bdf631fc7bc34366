import type { SentenceRule } from '../engine/rule.ts';
import { held, officeBefore, pageBodyAt, personBefore } from './parts/office.ts';

const FOLLOWS =
  '(?:succeeds|succeeded|has succeeded|is succeeding|will succeed|replaces|replaced|has replaced|takes over from|took over from|folgt(?: auf)?|folgte(?: auf)?|löst|succède (?:à|au)|a succédé (?:à|au)|remplace|subentra (?:a|al|alla)|succede (?:a|al|alla)|prende il posto di|sucede (?:a|al)|sucedió (?:a|al)|sustituye (?:a|al)|volgt|сменила?)';
const IN_OFFICE =
  '(?:in (?:the )?(?:office|post|charge|position)|at the (?:helm|head)(?: of [^.;:]{3,40}?)?|en (?:poste|fonctions?|charge)|im amt|in carica|en el cargo|in functie)';

export const succession: SentenceRule = {
  name: 'succession',
  says: 'Who came before somebody in an office held it, and holds it no more, though the sentence does not name it again: "She succeeds Bo Sample", "the first was Cy Pattern".',
  patterns: [
    `{who:next}{degrees},?(?: who)? ${FOLLOWS} {titles}{who:last}{degrees}(?! (?:in|an|à|op|к) )(?:,? (?:(?:qui|who|der|die|che)(?: (?:had|has|avait|hatte|aveva))?(?: been| été| stat[oa])? )?${IN_OFFICE}(?:[^.;:\\uE000]{0,30}) (?:since|depuis|seit|dal|desde|sinds|from|с) {date:began})?`,
    `(?<![\\p{L}])(?<pro>il|elle|er|sie|lei|egli|ella|él|hij|zij|он|она) ${FOLLOWS} {titles}{who:last}{degrees}(?! (?:in|an|à|op|к) )(?:,? (?:(?:qui|der|die|che)(?: (?:avait|hatte|aveva))?(?: été| stat[oa])? )?${IN_OFFICE}(?:[^.;:\\uE000]{0,30}) (?:depuis|seit|dal|desde|sinds|с) {date:began})?`,
    '(?<![\\p{L}])(?:before (?:her|him|them)|vor (?:ihr|ihm)|avant (?:elle|lui)|prima di (?:lei|lui)|antes de (?:ella|él)|voor (?:haar|hem)|до (?:него|неё|нее|этого)),?(?: {org}| [\\p{L}]{3,20}){0,3}? (?:возглавляла?|руководила?|led (?:it|us)|chaired (?:it|us)|headed (?:it|us)|was led by|leitete|dirigeait|guidava|dirigía|held (?:the|this) (?:office|post|position)|it was|was|war es|c’était|fu|fue|was dat) {titles}{who:last}',
    '(?<![\\p{L}])(?:the|its|our|der|die|le|la|il|el|de) (?:very )?(?:first|erste|premier|première|primo|prima|primero|primera|eerste)(?: one| of them| of all)? (?:was|had been|war|fut|était|fu|è stat[oa]|fue) {titles}{who:last}',
    '(?<![\\p{L}])перв(?:ым|ой) (?:был|была|стал|стала) {who:last}',
  ],
  produce: (found) => {
    const last = found.thing('last', 'person');
    const next = found.text('pro') === undefined ? found.thing('next', 'person') : personBefore(found, found.start);
    if (last === undefined || next === last) return null;
    // an office right behind belongs to the sentence itself, and is read elsewhere
    if (AS_OFFICE.test(found.sentence.text.slice(found.end, found.end + 24))) return null;
    const office = officeBefore(found, next);
    if (office === null) return null;
    const body = office.phrase.body?.thing ?? office.body ?? pageBodyAt(found.sentence, found.start, found.reading);
    const phrase = { ...office.phrase, owner: null, since: null, until: null, at: null, tenure: null };
    const began = found.mention('began');
    return held(found, last, [{ ...phrase, roles: phrase.roles.map((role) => ({ ...role, tenure: null, first: false })) }], {
      body,
      tenure: 'former',
      since: began?.kind === 'date' && began.date.yearStated ? began.date.from : null,
      ...(next === undefined ? {} : { successor: next }),
    });
  },
  examples: [
    {
      text: 'Ada Example was elected president of the Rain Society in 2012. She succeeds Bo Sample, in office since 2008.',
      published: '2013',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'president', tenure: 'former', since: '2008' },
        { subject: 'Bo Sample', predicate: 'role', value: 'president', tenure: 'former', since: '2008' },
      ],
    },
    {
      text: 'The Rain Society has a chair, Ada Example; the first was Cy Pattern.',
      published: '2013',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Cy Pattern', role: 'chair', tenure: 'former' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'chair', tenure: 'former' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'Ada Example was elected president of the Rain Society. Dee Case succeeded Bo Sample.',
      because: 'the two are not those of whom the office was told',
    },
    {
      text: 'Ada Example read two poems. The first was Cy Pattern.',
      because: 'no office was spoken of',
    },
  ],
};

const AS_OFFICE = /^,?\s(?:as|in the role|to become|als|comme|come|como|на посту)\s/iu;
