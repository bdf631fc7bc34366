import type { ReadSentence, Thing } from '../../mentions/mention.ts';
import { wordsOf } from '../../mentions/names/words.ts';
import type { Reading } from '../../mentions/read-mentions.ts';
import { type Draft, mentionsOf, type PageRule } from '../engine/rule.ts';
import { eventOfPage, eventsIn } from './parts/event-page.ts';
import { eventOf, isOwn } from './parts/event-scene.ts';
import { besideName, inDateLine, inName, trimmed, underTitle } from './parts/motto-place.ts';
import { ASKED, CALLED, CUE_BEFORE, CUE_BEHIND, OF_A_BODY, OF_A_PART, REVERSED, SAID, THEME, TOPIC } from './parts/theme-words.ts';

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
        matterOf(sentence) ??
        underTitle(sentence, reading);
      // an event that is called by a title in quotation marks has that for its name
      if (draft === null || draft.subject.names.some((name) => name === draft.value || isNounAndTitle(name, String(draft.value)))) continue;
      const before = themes.get(draft.subject);
      if (before === undefined || (before.certainty === 'inferred' && draft.certainty !== 'inferred')) themes.set(draft.subject, draft);
    }
    return [...themes.values()];
  },
  examples: [
    {
      text: 'Wool and silk, a bone of contention then, were the matter of the 1st Example Meeting.',
      yields: [{ subject: '1st Example Meeting', predicate: 'theme', value: 'Wool and silk' }],
    },
    {
      text: '4th Example Symposium, Graz\n\n“Wool for everyone” was its name, and many came.',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Wool for everyone' }],
    },
    {
      text: 'The 4th Example Symposium was held in Graz. Its title: "Wool for everyone".',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Wool for everyone' }],
    },
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
      text: '4th Example Symposium, Graz\n\n"Less Clay, More Fire" is what we wish to hear about.',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Less Clay, More Fire' }],
    },
    {
      text: '4th Example Symposium, Graz\n\nQ. Is there a motto?\nYes: "Nobody’s Clay." It was voted for.',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Nobody’s Clay' }],
    },
    {
      text: 'The 4th Example Symposium comes to Graz. Kilns matter to everyone, hence the title we have picked: "Fire Is a Right".',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Fire Is a Right' }],
    },
    {
      text: 'The 4th Example Symposium was held in Graz. “Ask the wool” was the heading Ada had chosen for the day.',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Ask the wool' }],
    },
    {
      text: 'A Lucca si apre il 3° Congresso Nazionale SIESE. «La lana e il fuoco» è il titolo scelto.',
      language: 'it',
      yields: [{ subject: '3° Congresso Nazionale SIESE', predicate: 'theme', value: 'La lana e il fuoco' }],
    },
    {
      text: '4th Example Symposium\n“Wool Without Borders: Looms for All”\nGraz | 3–5 May 2023',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Wool Without Borders: Looms for All' }],
    },
    {
      text: 'The 4th Example Symposium had “Wool for all” for its theme and Dr. Ada Example for its speaker.',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Wool for all' }],
    },
    {
      text: 'The 4th Example Symposium follows in May, with “Wool for all” as its theme.',
      yields: [{ subject: '4th Example Symposium', predicate: 'theme', value: 'Wool for all' }],
    },
  ],
  nearMisses: [
    {
      text: '4th Example Symposium, Graz\n\nA film showed a project of the nurses. “Open Looms” was its name.',
      because: 'the name of a project',
    },
    {
      text: 'The 4th Example Symposium was held in Graz. “Ask the wool” was the title chosen for her lecture.',
      because: 'the title of a lecture',
    },
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

/** "конференция «Глина и огонь»": a title that has nothing but a noun before it is the event's name. */
function isNounAndTitle(name: string, title: string): boolean {
  return /^\p{Ll}/u.test(name) && name.replace(/[»”"“]$/u, '').endsWith(title);
}

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
  const at = match.index + match[0].length;
  const value = valueAfter(sentence, at, topic) ?? (topic ? inTitleCase(sentence.text.slice(at)) : null);
  const event = eventOf(sentence, reading);
  // "for its theme and Dr. Example for its speaker": the title stood before
  if (value === null || event === null || GOES_ON.test(value)) return null;
  return { subject: event, predicate: 'theme', value, sentence };
}

const GOES_ON = /^(?:and|or|but|with|und|oder|et|ou|ed?|y|и)(?!\p{L})/iu;

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
  const called = mentionsOf(sentence, 'quote').find((q) => CALLED.test(sentence.text.slice(q.end)));
  const named = called === undefined ? null : eventOf(sentence, reading);
  // a name or a topic may be a lecture's or a project's: told of in the sentence before
  if (called !== undefined && named !== null && named === eventOfPage(reading) && !OF_A_PART.test(lineBefore(sentence, reading)))
    return { subject: named, predicate: 'theme', value: trimmed(called.inner), sentence };
  const event = quote === undefined ? null : eventOf(sentence, reading);
  return quote === undefined || event === null ? null : { subject: event, predicate: 'theme', value: trimmed(quote.inner), sentence };
}

function lineBefore(sentence: ReadSentence, reading: Reading): string {
  const before = reading.sentences[sentence.index - 1];
  return before !== undefined && before.segment === sentence.segment ? before.text : '';
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

/** "its title is Wool in a World of Steel, its place Graz": capitals do what quotation marks would. */
function inTitleCase(rest: string): string | null {
  const value = trimmed(rest.split(/[,.;:!?]/u)[0] ?? '');
  const words = wordsOf(value);
  const long = words.filter((w) => w.text.length >= LONG_WORD);
  return words.length >= 3 && long.length >= 2 && long.every((w) => w.capital) ? value : null;
}

/** Shorter words stay small in titles. */
const LONG_WORD = 5;

/** "Wool and silk were the matter of the first meeting": what stands before the verb. */
function matterOf(sentence: ReadSentence): Draft | null {
  const value = MATTER.exec(sentence.text)?.groups?.['value'];
  const [event, other] = eventsIn(sentence);
  if (value === undefined || event === undefined || other !== undefined || sentence.mentions.some((m) => m.kind === 'person')) return null;
  return { subject: event, predicate: 'theme', value: trimmed(value), sentence, certainty: 'inferred' };
}

const MATTER =
  /^(?<value>\p{Lu}[^,.;:“”"]{4,80}?)(?:,\s[^,.;:]{2,60},)?\s(?:was|were|is|are|will be)\s(?:also\s)?(?:the\s)?(?:main\s|only\s|chief\s|central\s|first\s)?(?:matter|subjects?|topics?|theme)\s(?:of|at|for)\s(?:the|its|our|this)\s/u;

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

const DEALS =
  /(?<!\p{L})(?:deals with|dealt with|is devoted to|was devoted to|is dedicated to|was dedicated to|focus(?:es|ed) on|centred on|centered on)\s(?=\p{Lu})/iu;

const ENDS =
  /[.;!?](?:\s|$)|,\s(?:and|which|with|held|taking|was|drew|brought|it|the)\s|\s(?:and|but|while)\s(?:was|it|the|drew|brought|there|more|over)\s|\s(?:statt|стат)\b|\s\(|[“”"»](?:\s|$)/u;

const NO_THEME = /^(?:to|that|not|a|an|the same|chosen|announced|still|discussed|well|also|very)(?:\s|$)/iu;
