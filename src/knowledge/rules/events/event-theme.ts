import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import { wordsOf } from '../../mentions/names/words.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { eventsIn } from './parts/event-page.ts';
import { eventOf, isOwn } from './parts/event-scene.ts';
import { besideName, inDateLine, inName, trimmed, underTitle } from './parts/motto-place.ts';

export const eventTheme: PageRule = {
  name: 'event-theme',
  says: 'What the text calls the theme or motto of an event, or the title in quotation marks beside its name; the title of a lecture, a session or a sub-theme is not the theme.',
  read: (reading) => {
    const themes = new Map<Thing, Draft>();
    for (const sentence of reading.sentences) {
      const draft =
        stated(sentence, reading) ??
        reversed(sentence, reading) ??
        besideCue(sentence, reading) ??
        besideName(sentence) ??
        inName(sentence) ??
        inDateLine(sentence, reading) ??
        dealtWith(sentence) ??
        underTitle(sentence, reading);
      if (draft === null) continue;
      const before = themes.get(draft.subject);
      if (before === undefined || (before.certainty === 'inferred' && draft.certainty !== 'inferred')) themes.set(draft.subject, draft);
    }
    return [...themes.values()];
  },
  examples: [
    {
      text: 'The 12th Nordic Congress of Examples opened in Bergen. Its theme: "Better samples for all".',
      yields: [{ subject: '12th Nordic Congress of Examples', predicate: 'theme', value: 'Better samples for all' }],
    },
    {
      text: 'The 4th Example Symposium was held in Graz under the motto Counting Together.',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Counting Together' }],
    },
    {
      text: 'The theme of the 4th Example Symposium is Clear Water, Clear Words.',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Clear Water, Clear Words' }],
    },
    {
      text: 'Third Example Teaching Day, "How to count what cannot be seen."',
      yields: [{ subject: 'Third Example Teaching Day', predicate: 'theme', value: 'How to count what cannot be seen' }],
    },
    {
      text: '4th Example Symposium\n‘Numbers to Names’ 3-5 May 2023, Graz, Austria.',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Numbers to Names' }],
    },
    {
      text: 'Der 7. Beispielkongress fand in Ulm unter dem Motto „Gemeinsam zählen“ statt.',
      language: 'de',
      yields: [{ subject: '7. Beispielkongress', predicate: 'theme', value: 'Gemeinsam zählen' }],
    },
    {
      text: 'III Пример-форум прошёл в Туле под девизом «Считаем вместе».',
      language: 'ru',
      yields: [{ subject: 'III Пример-форум', predicate: 'theme', value: 'Считаем вместе' }],
    },
    {
      text: 'The 4th Example Symposium was held in Graz. The theme, "Small steps, long ways", was taken literally.',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Small steps, long ways' }],
    },
    {
      text: 'Il 4° Congresso Nazionale di Ceramica si è svolto a Lucca. Filo conduttore: «Oltre la forma».',
      language: 'it',
      yields: [{ subject: '4° Congresso Nazionale di Ceramica', predicate: 'theme', value: 'Oltre la forma' }],
    },
    {
      text: '"We meet under the words \'Same clay, same chances\'," said Ada Example of the 4th Example Symposium.',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Same clay, same chances' }],
    },
    {
      text: 'The 4th Example Symposium was held in Graz. Theme of the year: From Clay to Kiln.',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'From Clay to Kiln' }],
    },
    {
      text: '4th Example Symposium, Graz\n\n"Less Clay, More Fire" is what we want to talk about.',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Less Clay, More Fire' }],
    },
    {
      text: '4th Example Symposium, Graz\n\nQ. Is there a slogan?\nYes: "Nobody’s Clay." It was voted for.',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Nobody’s Clay' }],
    },
    {
      text: 'The 4th Example Symposium comes to Graz. Kilns concern all of us, hence the title we have picked: "Fire Is a Right".',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Fire Is a Right' }],
    },
  ],
  nearMisses: [
    {
      text: 'The Potter of the Year was honoured at the 4th Example Symposium. Theme of the year of the charity: open kilns.',
      because: 'it is the charity’s',
    },
    {
      text: 'The 4th Example Symposium was held in Graz. The motto of the network is "Small steps, long ways".',
      because: "a body's own motto",
    },
    {
      text: 'The 12th Nordic Congress of Examples had three sub-themes: water, wool and wood.',
      because: 'parts of the theme',
    },
    {
      text: 'At the 12th Nordic Congress of Examples Ada Example gave the keynote lecture under the title "Counting Stars".',
      because: 'the title of a lecture',
    },
    {
      text: 'At the 12th Nordic Congress of Examples the theme of the second session was "Wool".',
      because: 'the theme of a session',
    },
    {
      text: 'Ada Example said at the 12th Nordic Congress of Examples: "We must count together."',
      because: "somebody's words",
    },
  ],
};

/** "Its theme is …", "under the motto …". */
function stated(sentence: ReadSentence, reading: Reading): Draft | null {
  const match = THEME.exec(sentence.text);
  if (match === null) return null;
  const before = sentence.text.slice(Math.max(0, match.index - 90), match.index);
  const said = match[0];
  // "the motto of the network": a body's own
  const ofTheYear = OF_THE_YEAR.test(sentence.text) && isToldOfEvent(sentence, reading);
  if (
    sentence.mentions.some((m) => m.kind === 'org' && m.start >= match.index && m.end <= match.index + said.length) ||
    (OF_A_BODY.test(said) && !ofTheYear)
  )
    return null;
  if (OF_A_PART.test(before.slice(-60)) || OF_A_PART.test(said) || /(?:sub-?|unter)$/iu.test(before)) return null;
  const topic = TOPIC.test(said);
  const value = valueAfter(sentence, match.index + match[0].length, topic);
  const event = eventOf(sentence, reading);
  if (value === null || event === null) return null;
  return { subject: event, predicate: 'theme', value, sentence };
}

/** Is an event named before, in the same paragraph? */
function isToldOfEvent(sentence: ReadSentence, reading: Reading): boolean {
  return reading.sentences
    .slice(Math.max(0, sentence.index - 4), sentence.index)
    .some((one) => one.segment === sentence.segment && eventsIn(one).length > 0);
}

const OF_THE_YEAR = /^(?:theme|motto|slogan) of (?:the|this) year\s?[:–—]/iu;

/** "… is the motto": the title stands before. */
function reversed(sentence: ReadSentence, reading: Reading): Draft | null {
  const quote = mentionsOf(sentence, 'quote').find((q) => REVERSED.test(sentence.text.slice(q.end)));
  const event = quote === undefined ? null : eventOf(sentence, reading);
  return quote === undefined || event === null ? null : { subject: event, predicate: 'theme', value: trimmed(quote.inner), sentence };
}

/** "The theme, “…”, was taken literally", "“…” was printed on the banners": a word for themes near a title, and none for a lecture or a book. */
function besideCue(sentence: ReadSentence, reading: Reading): Draft | null {
  const { text } = sentence;
  for (const quote of mentionsOf(sentence, 'quote')) {
    const before = /[^“”"«»„.;]{0,70}$/u.exec(text.slice(0, quote.start))?.[0] ?? '';
    const after = text.slice(quote.end, quote.end + 60).split(/[“"«„;]|\.\s/u)[0] ?? '';
    const cue = CUE_BEFORE.exec(before);
    const told = cue !== null && !OF_A_PART.test(before) && !SAID.test(before.slice(cue.index)) && !OF_A_BODY.test(before.slice(cue.index));
    // "Is there a slogan? Yes: “…”"
    const asked =
      /^(?:yes|ja|oui|sì|sí|да)?[\s:,!–—-]*$/iu.test(text.slice(0, quote.start)) &&
      ASKED.test(reading.sentences[sentence.index - 1]?.text ?? '');
    if (!told && !asked && !CUE_BEHIND.test(after)) continue;
    const event = eventOf(sentence, reading);
    if (event === null || !isOwn(event, sentence, quote.start)) continue;
    return { subject: event, predicate: 'theme', value: trimmed(quote.inner), sentence };
  }
  return null;
}

/** "The symposium … deals with Title In Capitals": what the event as a whole is about. */
function dealtWith(sentence: ReadSentence): Draft | null {
  const events = eventsIn(sentence);
  const match = DEALS.exec(sentence.text);
  if (match === null || events.length !== 1 || mentionsOf(sentence, 'person').length > 0) return null;
  const [event] = mentionsOf(sentence, 'event');
  if (event === undefined || event.end > match.index || match.index - event.end > 60) return null;
  const value = valueAfter(sentence, match.index + match[0].length, false);
  if (value === null || !/^\p{Lu}/u.test(value) || wordsOf(value).length < 2) return null;
  return { subject: event.thing, predicate: 'theme', value, sentence, certainty: 'inferred' };
}

/** A title in quotation marks, which may run over the sentence's end, or the words up to the end of the clause. */
function valueAfter(sentence: ReadSentence, at: number, quotedOnly: boolean): string | null {
  const rest = sentence.text.slice(at).trimStart();
  const open = QUOTES.get(rest[0] ?? '');
  if (open !== undefined) {
    const segment = sentence.segment.text;
    const from = segment.indexOf(rest);
    const whole = from < 0 ? rest : segment.slice(from);
    // an apostrophe closes nothing
    const close = [...open]
      .map((mark) => (mark === "'" ? whole.slice(2).search(/'(?!\p{L})/u) + 2 : whole.indexOf(mark, 2)))
      .filter((i) => i > 1);
    const end = Math.min(...close);
    return Number.isFinite(end) && end <= LONGEST_THEME ? trimmed(whole.slice(1, end)) : null;
  }
  if (quotedOnly) return null;
  const value = trimmed((rest.split(ENDS)[0] ?? '').replace(/[“”"«»„‘’]+$/u, ''));
  const words = wordsOf(value);
  return words.length >= 1 && words.length <= 24 && value.length <= LONGEST_THEME && !NO_THEME.test(value) ? value : null;
}

const LONGEST_THEME = 220;

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”“'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“”"'],
  ['‘', '’'],
  ["'", "'"],
]);

const THEME = new RegExp(
  [
    String.raw`(?<!\p{L})(?:theme|motto|slogan|leitmotif|leitthema|thema|thème|tema|lema|eslogan|тема|девиз)(?:\s(?:of|for|des|der|du|de la|del|dell['’]|della|of this year['’]s|this year)\s[^.;:]{0,120}?|\s(?:this year|chosen|retenue?|choisie?|principal|central|scelto|elegido|конгресса|съезда|конференции|форума|семинара|мероприятия))?\s?(?:[:–—]|(?:is|was|being|will be|reads|read|ran|lautet|lautete|ist|war|était|est|è|era|sarà|è stato|es|fue|será|were)(?:\s?:)?)\s`,
    String.raw`(?<!\p{L})(?:under|with|around|on)\s(?:the|a|its|this year['’]s)\s(?:theme|motto|slogan|title|banner|heading|headline|tagline|words)(?:\s(?:of|is|was|being))?(?:\s?[:,])?\s`,
    String.raw`(?<!\p{L})(?:themed|subtitled|unter dem (?:motto|titel|thema|leitthema)|mit dem (?:motto|titel)|sous (?:le|la) (?:thème|devise|titre|bannière)(?: de)?|sul tema|dal titolo|dal tema|con il (?:titolo|tema)|bajo el (?:lema|tema|título)(?: de)?|con el lema|под девизом|под лозунгом|под названием|onder het motto|met als thema)(?:\s?[:,])?\s`,
    String.raw`(?<!\p{L})(?:as|for) (?:its|the|their) (?:theme|motto)\s|(?<!\p{L})(?:chose|chosen|had|has|with|took)\s(?:as\s)?(?:the|its)\s(?:theme|motto)\s|(?<!\p{L})(?:aveva|avevano|ha|avrà|avait|avaient|a|ont|tuvo|tuvieron|tiene)\s(?:per|come|come suo|pour|comme|como|por)\s(?:tema|thème|titre|lema|titolo)\s`,
    String.raw`(?<!\p{L})(?:the|its)\s(?:topic|title|focus)(?:\s(?:of|for)\s[^.;:]{0,100}?)?\s(?:is|was)(?:\s?:)?\s`,
  ].join('|'),
  'iu',
);

const CUE_WORD =
  '(?:themes?|motto|slogan|leitmotiv?f?|tagline|leitthema|tagungsthema|kongressthema|thema|thème|devise|fil (?:rouge|conducteur)|filo (?:conduttore|rosso)|tema|lema|hilo (?:conductor|rojo)|rode draad|rote[rn]? faden|тема|темой|темы|девиз(?:ом)?|лозунг(?:ом)?|лейтмотив(?:ом)?)';

const ASKED = new RegExp(String.raw`(?<!\p{L})${CUE_WORD}(?!\p{L})[^?]{0,40}\?$`, 'iu');

const CUE_BEFORE = new RegExp(
  String.raw`(?<!\p{L}|sub-?)${CUE_WORD}(?!\p{L})|(?<!\p{L})(?:tit(?:el|le|re|olo|ulo)\s(?:(?:that\s)?(?:we|they|the organi[sz]ers)\s(?:have\s|had\s)?(?:picked|chosen|chose|given it)|of this (?:year['’]s )?(?:edition|congress|conference|meeting)|dieser (?:tagung|ausgabe)|de (?:l['’]édition|cette édition)|dell['’]edizione|de (?:la|esta) edición|van (?:deze editie|de dag))|in het teken (?:stond )?van|stond in het teken van|stand im zeichen von|heeft als titel|stond onder de titel|under the (?:title|banner|heading)|trug den titel|portait le titre|aveva per titolo|llevaba por título|banners? (?:read|said|proclaimed))\s?[:,]?\s?$`,
  'iu',
);

const CUE_BEHIND = new RegExp(
  String.raw`^,?\s(?:(?:is|was|were|will be|had been|remains|has|lautete|war|ist|était|est|era|è|es|fue|luidt|luidde|was|стал|стала)\s(?:also\s)?(?:the|our|this year['’]s|its|their|das|ihr|le|la|il|el|het|de)?\s?(?:\p{L}+\s)?${CUE_WORD}|was printed on the|stood on the|hung (?:over|above) the|said the banners?|read the banners?|stand auf den|stand über|disait la banderole|так (?:звучал|называл)\p{L}*|[–—-]\s(?:так(?:ов[аы]?|ую)?|this was|so lautete|tel était)\s)(?!\p{L})`,
  'iu',
);

const SAID =
  /(?<!\p{L})(?:said|says|asked|told|remarked|sagte|a dit|ha detto|dijo|сказал\p{L}*|discuss(?:es|ed)?|lectured|spoke)(?!\p{L})/iu;

const OF_A_BODY =
  /(?:of|der|des|de la|du|della|del|van de) (?:the |our |its )?(?:network|society|association|foundation|organi[sz]ation|charity|hospital|group|union|year|month|campaign|gesellschaft|verband(?:es)?|vereins?|stiftung|société|association|fondation|società|associazione|fondazione|sociedad|asociación|fundación|vereniging|stichting)(?!\p{L})/iu;

const TOPIC = /(?<!\p{L})(?:topic|words|title|focus|heading|headline|titel|titolo|título|titre|названием)(?!\p{L})/iu;

const OF_A_PART =
  /(?<!\p{L})(?:lectures?|talks?|address|speech|keynote|session|sessions|panel|paper|presentation|poster|report|book|article|workshop|campaign|sub-?themes?|themes|film|song|award|prize|project|vortrag|sitzung|conférence inaugurale|lezione|ponencia|доклад\p{L}*|лекци\p{L}+|сесси\p{L}+)(?!\p{L})/iu;

const REVERSED =
  /^,?\s(?:is|was) what (?:we|the (?:congress|conference|meeting|symposium|organi[sz]ers)|they|this (?:congress|meeting|year))\s(?:\p{L}+\s){0,4}(?:talk|talked|speak|spoke|discuss|be|is|was)\s?(?:all\s)?(?:about)?(?!\p{L})|^\s?[:,–—-]?\s?(?:sous ce (?:titre|thème)|under this (?:title|heading|motto)|unter diesem (?:titel|motto|thema)|con questo (?:titolo|tema)|bajo este (?:título|lema)|под этим (?:названием|девизом))(?!\p{L})|^,?\s(?:is|was|will be|being|lautet|war|ist|est|était|era|è|es|fue|—|–|-)\s(?:the|its|our|this year['’]s|their|das|ihr|le|la|il|el|su)\s(?:\p{L}+\s)?(?:motto|theme|slogan|leitthema|thème|devise|tema|lema)(?!\p{L})/iu;

const DEALS =
  /(?<!\p{L})(?:deals with|dealt with|is devoted to|was devoted to|is dedicated to|was dedicated to|focus(?:es|ed) on|centred on|centered on)\s(?=\p{Lu})/iu;

const ENDS =
  /[.;!?](?:\s|$)|,\s(?:and|which|with|held|taking|was|drew|brought|it|the)\s|\s(?:and|but|while)\s(?:was|it|the|drew|brought|there|more|over)\s|\s(?:statt|стат)\b|\s\(|[“”"»](?:\s|$)/u;

const NO_THEME = /^(?:to|that|not|a|an|the same|chosen|announced|still|discussed|well|also|very)(?:\s|$)/iu;
