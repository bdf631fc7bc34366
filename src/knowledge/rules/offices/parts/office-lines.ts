// Lines of a page that name holders of offices: boards in lists and blocks, past presidents with their terms.
// Reads layout only: which lines belong together; what they come to is decided by the rule.

import type { Mention, ReadSentence, Thing } from '../../../mentions/mention.ts';
import type { Reading } from '../../../mentions/read-mentions.ts';
import { type OfficePhrase, officesOf } from '../../engine/office-phrase.ts';
import { type BoardTerm, boardTermLine } from './board-term.ts';
import { earlierHolders } from './earlier-holders.ts';
import type { Line, Named } from './line.ts';
import { readLine } from './office-line.ts';
import { isPlural, NO_SECTION, type Section } from './office-section.ts';
import type { Term } from './office-term.ts';

/** One person in an office, as lines of the page give it. */
export interface ListedOffice {
  readonly person: Thing;
  readonly phrases: readonly OfficePhrase[];
  /** The words before the name, where they name no office that is known ("Social programme"). */
  readonly label: string | null;
  /** The line of the name. */
  readonly sentence: ReadSentence;
  readonly section: Section;
  /** Dates in the line or under the heading. */
  readonly term: Term | null;
  /** "2019 – present". */
  readonly open: boolean;
  /** From a list of several holders of one office ("Past Presidents"). */
  readonly shared: boolean;
  /** What stands behind the name: bodies and places. */
  readonly whereabouts: readonly Mention[];
}

/** Every office that the page's lines give, in order. */
export function listedOffices(reading: Reading): readonly ListedOffice[] {
  const out: ListedOffice[] = [];
  const terms = new Map<Section, BoardTerm>();
  let state: State = START;
  for (const [at, sentence] of reading.sentences.entries()) {
    const read = readLine(sentence, reading);
    // outside a list a whole sentence is prose, however short
    const prose =
      state.section.label === '' && sentence.segment.kind === 'paragraph' && /(?<!\b(?:Esq|Jr|Sr|Ph\.D|M\.D))[.!?]$/u.test(sentence.text);
    const below = sentence.segment.kind === 'paragraph' ? officeBelow(sentence, state, at) : null;
    const line: Line =
      below !== null
        ? { kind: 'office', phrases: below }
        : prose && !/^(?:holder|series|board)$/u.test(read.kind)
          ? { kind: 'prose' }
          : read;
    const give = (named: Named, phrases: readonly OfficePhrase[], where: ReadSentence, label: string | null = null): void => {
      // "Executive Director" below "Directors-at-Large" is another matter
      const shared = phrases.some(isPlural) || (state.section.phrase !== null && isOfSection(phrases, state.section.phrase));
      out.push({ ...named, phrases, label, sentence: where, section: state.section, shared });
      state = { ...state, office: null, name: null, entry: at };
    };
    const sits = besideList(sentence, state, at) ? boardTermLine(sentence, officesOf(sentence).text) : null;
    if (sits !== null && line.kind !== 'section') {
      terms.set(state.section, sits);
      if (state.section.term === null) state = { ...state, section: { ...state.section, ...sits } };
      continue;
    }
    const earlier = earlierHolders(reading, sentence);
    if (earlier !== null) {
      state = { ...START, section: earlier };
      continue;
    }
    switch (line.kind) {
      case 'prose': {
        const about = isAbout(sentence, out.at(-1), reading);
        // what is told of the one named above does not end the list
        if (about) state = { ...state, entry: state.entry === null ? null : at };
        const ends = sentence.text.length > LONGEST_REMARK && !about;
        state = { ...state, office: null, name: null, ...(ends ? { section: NO_SECTION, layout: null } : {}) };
        break;
      }
      case 'series': {
        const phrase = line.phrase ?? state.section.phrase ?? state.office?.phrases[0] ?? officeBefore(reading, at);
        if (phrase !== null) for (const holder of line.holders) give(holder, [phrase], sentence);
        break;
      }
      case 'section':
        state = { ...START, section: within(line.section, state.section), opened: at };
        break;
      case 'entry':
        give(line, line.phrases, sentence);
        break;
      case 'board':
        for (const holder of line.entries) give(holder, holder.phrases, sentence);
        break;
      case 'row':
        if (line.phrases.length > 0 || state.section.board) for (const holder of line.holders) give(holder, line.phrases, sentence);
        break;
      case 'member':
        if (state.section.board) give(line, [], sentence);
        break;
      case 'label':
        // "Education: Ada Example" under "Committee Chairs"
        if (state.section.phrase?.roles.every((role) => !role.top))
          give(line, [], sentence, `${nounOf(state.section.phrase)}, ${line.label}`);
        // among the offices of a board, or right beside one
        else if (state.section.board || OFFICE_NOUN.test(line.label)) {
          if (state.section.label !== '' || state.entry !== null || OFFICE_NOUN.test(line.label)) give(line, [], sentence, line.label);
        } else if (state.entry !== null && at - state.entry <= 2) give(line, [], sentence, line.label);
        break;
      case 'office': {
        const { name, section } = state;
        // once a name stood over its office, others follow
        const goesOn = state.layout === 'name-first' && state.entry !== null && at - state.entry <= 4;
        const bodied = below !== null || section.label !== '' || goesOn || line.phrases.some((p) => p.body !== null || p.until !== null);
        if (state.layout !== 'office-first' && name !== null && at - name.at <= 2 && bodied) {
          state = { ...state, layout: 'name-first' };
          give(name.named, line.phrases, name.sentence);
        } else state = { ...state, office: { phrases: line.phrases, at }, layout: state.layout ?? 'office-first' };
        break;
      }
      case 'name': {
        const { office, section, term } = state;
        if (term !== null && at - term.at <= 2 && section.phrase !== null) {
          give({ ...line, term: term.term, open: term.open }, [section.phrase], sentence);
          state = { ...state, term: null };
          break;
        }
        if (state.layout === null && office === null && section.phrase === null && next(reading, at) === 'office')
          state = { ...state, layout: 'name-first' };
        if (office !== null && at - office.at <= 2 && state.layout !== 'name-first') {
          give(line, office.phrases, sentence);
          // more names may follow under "Vice Presidents", and more terms under "President"
          if (office.phrases.some(isPlural) || line.term !== null) state = { ...state, office: { ...office, at } };
        } else if (
          state.layout !== 'name-first' &&
          section.phrase !== null &&
          (line.term !== null || !section.phrase.roles.some((role) => role.top))
        ) {
          give(line, [section.phrase], sentence);
        } else {
          if (state.layout !== 'name-first' && section.board && (state.members || stands(reading, at))) give(line, [], sentence);
          state = { ...state, name: { named: line, sentence, at } };
        }
        break;
      }
      case 'dates': {
        // "Ada Example" above "1990–1992", or below it
        const { name, section } = state;
        if (name !== null && at - name.at === 1 && section.phrase !== null && state.layout !== 'dates-first') {
          state = { ...state, layout: 'name-first' };
          give({ ...name.named, term: line.term, open: line.open }, [section.phrase], name.sentence);
        } else if (section.phrase !== null) state = { ...state, layout: 'dates-first', term: { ...line, at } };
        // "2010–2012" over the officers of those years
        else if (line.term.from !== null && line.term.from < line.term.to && /^(?:entry|board)$/u.test(next(reading, at) ?? ''))
          state = {
            ...START,
            section: { ...NO_SECTION, label: sentence.text, body: section.body, board: true, term: line.term },
            opened: at,
          };
        break;
      }
      case 'place': {
        // the name of another committee over its own list
        if (state.section.part && sentence.segment.kind === 'heading' && sentence.line - (reading.sentences[at - 1]?.line ?? 0) > 1) {
          state = START;
          break;
        }
        const last = out.at(-1);
        if (last !== undefined && state.entry !== null && at - state.entry <= 3)
          out[out.length - 1] = { ...last, whereabouts: [...last.whereabouts, ...line.whereabouts] };
        break;
      }
      case 'holder': {
        if (line.phrases.length > 0) {
          const [own] = line.phrases;
          const heading = reading.sentences[at - 1];
          // "holds the chair at present", under "Chair" or alone: of the page's own body
          if (own !== undefined && heading?.segment.kind === 'heading') give(line, line.phrases, sentence);
          break;
        }
        const heading = reading.sentences[at - 1];
        const above = heading === undefined ? undefined : readLine(heading, reading);
        if (heading?.segment.kind === 'heading' && above?.kind === 'office') give(line, above.phrases, sentence);
        break;
      }
      case 'other':
        // "Members" below the officers of a board
        if (state.section.board && MEMBERS.test(sentence.text))
          state = { ...state, members: true, layout: 'office-first', office: null, name: null };
        // "Grants & Travel Coordinator" below a name, where names stand over what their bearers do
        else if (state.name !== null && at - state.name.at === 1 && isJobTitle(sentence, state, at)) {
          const { named, sentence: where } = state.name;
          state = { ...state, layout: 'name-first' };
          give(named, [], where, sentence.text.replace(/\s\([^()]*\)$/u, ''));
        }
        // another heading ends a list of holders
        else if (endsList(sentence, reading.sentences[at - 1], state)) state = START;
        else if (sentence.segment.kind === 'heading' && sentence.line - (reading.sentences[at - 1]?.line ?? 0) > 1)
          state = { ...state, office: null };
    }
  }
  return out.map((entry) => {
    const told = terms.get(entry.section);
    return told === undefined || entry.section.term !== null ? entry : { ...entry, section: { ...entry.section, ...told } };
  });
}

function nounOf(phrase: OfficePhrase): string {
  return phrase.title ?? phrase.roles[0]?.office ?? '';
}

/** Is the office the one that the heading gives to all? */
function isOfSection(phrases: readonly OfficePhrase[], heading: OfficePhrase): boolean {
  const heads = heading.roles.some((role) => role.top);
  return phrases.length === 0 || phrases.includes(heading) || (heads && phrases.some((phrase) => phrase.roles.some((role) => role.top)));
}

/** "Directors-at-Large" below "Board 2021–2023": the offices of one board, in its term. */
function within(section: Section, over: Section): Section {
  const lesser = section.phrase?.roles.every((role) => !role.top && role.tenure === null) === true;
  if (!over.board || section.board || !lesser || section.term !== null || section.chosen !== null) return section;
  return { ...section, body: section.body ?? over.body, part: over.part, term: over.term, chosen: over.chosen, elected: over.elected };
}

/** Does the sentence tell of the person listed last: by name, or as "she" in the paragraph right below? */
function isAbout(sentence: ReadSentence, last: ListedOffice | undefined, reading: Reading): boolean {
  if (last === undefined) return false;
  const [first] = sentence.mentions.filter((m) => m.kind === 'person');
  if (first?.kind === 'person' && first.thing === last.person) return true;
  const before = reading.sentences[sentence.index - 1];
  return before?.segment === sentence.segment && before.index > last.sentence.index && isAbout(before, last, reading);
}

/** A longer sentence between the lines of a list ends it, unless it tells of those listed. */
const LONGEST_REMARK = 120;

/** Right below the heading of a board, or right below its last name. */
function besideList(sentence: ReadSentence, { section, entry, opened }: State, at: number): boolean {
  if (!section.board || sentence.mentions.some((m) => m.kind === 'person' && !m.pronoun)) return false;
  return at - (entry ?? opened) <= FARTHEST_BESIDE;
}

/** Lines between a list and the words on its term. */
const FARTHEST_BESIDE = 2;

interface State {
  readonly section: Section;
  /** Whether offices stand above their names or below them. */
  readonly layout: 'office-first' | 'name-first' | 'dates-first' | null;
  /** Dates on a line of their own that wait for a name. */
  readonly term: { readonly term: Term; readonly open: boolean; readonly at: number } | null;
  /** An office on a line of its own that waits for its name. */
  readonly office: { readonly phrases: readonly OfficePhrase[]; readonly at: number } | null;
  /** A name on a line of its own that an office may follow. */
  readonly name: { readonly named: Named; readonly sentence: ReadSentence; readonly at: number } | null;
  /** Below a line that says "Members". */
  readonly members: boolean;
  /** Where the last office was given. */
  readonly entry: number | null;
  /** Where the section was opened. */
  readonly opened: number;
}

/** "Ada Example" as a heading, and below it "Acting Director. Ada minds the shop.": the offices that the text begins with. */
function officeBelow(sentence: ReadSentence, { name }: State, at: number): readonly OfficePhrase[] | null {
  if (name === null || at - name.at !== 1 || name.sentence.segment.kind !== 'heading' || sentence.segment === name.sentence.segment)
    return null;
  const { offices } = officesOf(sentence);
  const [first] = offices;
  const last = offices.at(-1);
  return first?.start === 0 && last !== undefined && /^[.!]$/u.test(sentence.text.slice(last.end)) ? offices : null;
}

/** A heading of other matter: right behind a list of holders, or after an empty line below a board. */
function endsList(sentence: ReadSentence, before: ReadSentence | undefined, state: State): boolean {
  if (sentence.segment.kind !== 'heading' || COLUMNS.test(sentence.text) || /^[†✝(\s]*\d{4}|@|\d{3}/u.test(sentence.text)) return false;
  if (state.section.phrase !== null) return true;
  return state.section.board && before !== undefined && sentence.line - before.line > 1;
}

/** A line below a name on a page of staff or board that ends with an office, or says what somebody does there. */
function isJobTitle({ text, mentions, segment }: ReadSentence, { layout, section, entry }: State, at: number): boolean {
  const goesOn = layout === 'name-first' && entry !== null && at - entry <= 4;
  if (layout === 'office-first' || !(section.board || goesOn) || segment.kind === 'paragraph' || text.length > LONGEST_TITLE) return false;
  if (/[.!?:;@\d|]/u.test(text) || mentions.some((m) => m.kind === 'person' || m.kind === 'date' || m.kind === 'event')) return false;
  return mentions.some((m) => m.kind === 'role' && /^(?:\s\([^()]*\))?$/u.test(text.slice(m.end)));
}

/** "Senior Coordinator for Volunteers and Events" */
const LONGEST_TITLE = 70;

/** What the next line is, places passed over. */
function next(reading: Reading, at: number): Line['kind'] | null {
  for (let ahead = at + 1; ahead <= at + 2; ahead++) {
    const sentence = reading.sentences[ahead];
    if (sentence === undefined) return null;
    const { kind } = readLine(sentence, reading);
    if (kind !== 'place') return kind;
  }
  return null;
}

/** The one office that the sentence before speaks of: "The society has a chair." */
function officeBefore(reading: Reading, at: number): OfficePhrase | null {
  const before = reading.sentences[at - 1];
  const [only, more] = before === undefined ? [] : officesOf(before).offices;
  return more === undefined ? (only ?? null) : null;
}

/** Is the line's neighbour a name too, so that the names stand in a list of their own? */
function stands(reading: Reading, at: number): boolean {
  return [at - 1, at + 1].some((n) => {
    const sentence = reading.sentences[n];
    return sentence !== undefined && /^(?:name|entry|label)$/u.test(readLine(sentence, reading).kind);
  });
}

/** Nouns of what a holder of an office does, as labels print them: "Leitung der Geschäftsstelle: Ada Muster". */
const OFFICE_NOUN =
  /^(?:leitung|vorsitz|stellvertretung|koordination|geschäftsführung|kassenführung|schriftführung|ehrenvorsitz|schirmherrschaft|présidence|vice-présidence|direction|secrétariat|trésorerie|coordination|presidenza|vicepresidenza|direzione|segreteria|tesoreria|coordinamento|presidencia|vicepresidencia|dirección|secretaría|tesorería|coordinación|voorzitterschap|penningmeesterschap|secretariaat|coördinatie)(?![\p{L}])/iu;
/** "No. | Name | Term": the names of a table's columns. */
const COLUMNS = /^\|?(?:\s?[\p{L}.#№ ]{1,24}\s?\|){1,6}(?:\s?[\p{L}.#№ ]{1,24})?$/u;
const MEMBERS =
  /^(?:(?:other|ordinary|board|committee|elected|executive)\s)?(?:members|mitglieder|beisitzer|membres|consiglieri|vocales|члены)\s?:?$/iu;
const START: State = { section: NO_SECTION, layout: null, office: null, name: null, term: null, members: false, entry: null, opened: 0 };
