// What is said when there is no answer: which one was meant, that the documents do not say it, or that it is not theirs to say.

import type { NotInDocuments, OutOfScope, Searched, WhichOne } from '../answering/answer.ts';
import { say, typedCommand } from './catalogue.ts';
import { candidatesMenu, relatedMenu, suggestionButtons, suggestionText } from './components.ts';
import type { RenderContext } from './context.ts';
import { dateText } from './dates.ts';
import type { Item, Section } from './layout.ts';
import { escaped, plain, shown } from './markup.ts';
import { passageItem } from './passages.ts';
import { itemsOf, labelledText } from './statement-text.ts';
import { COLORS, draftOf, fullNameOf, inLine, NAME_LIMIT, paragraph, sentence, shortNameOf, type View, viewOf } from './view.ts';

const NEAREST = 5;
const NEAREST_PASSAGES = 2;
const NEAREST_NAMES = 8;

export function whichOneView(answer: WhichOne, context: RenderContext): View {
  const { locale } = context;
  const title = say(locale, 'which-one.title', { asked: shown(answer.asked, NAME_LIMIT) });
  const items = answer.candidates.map(({ entity, matched }): Item => {
    const reason = entity.names.find((name) => name.text === matched)?.reason;
    const why =
      matched === null || reason === undefined || reason === 'name'
        ? ''
        : ` · ${say(locale, `reason.${reason}`, { name: shown(matched, 80) })}`;
    return paragraph(`• **${fullNameOf(entity)}** · ${say(locale, `entity.${entity.kind}`)}${why}`);
  });
  const names = answer.candidates.map(({ entity }) => paragraph(fullNameOf(entity)));
  const draft = draftOf(title, COLORS.choice, { line: `${title} ${inLine(names, context)}`, intro: items });
  return viewOf(draft, { menus: [candidatesMenu(answer.asked, answer.candidates, context)] });
}

export function notInDocumentsView(answer: NotInDocuments, context: RenderContext): View {
  const { locale } = context;
  const title = absence(answer, context);
  const searched = searchedText(answer.searched, context);
  const about = answer.subject?.id ?? null;
  const nearest = itemsOf(
    answer.nearest,
    about,
    context,
    (one) => labelledText(one, about, context),
    (span) => `${say(locale, 'section.dates')}: ${span}`,
  );
  const names = answer.nearestNames.map((entity) => paragraph(`${fullNameOf(entity)} · ${say(locale, `entity.${entity.kind}`)}`));
  const suggestions = answer.suggestions
    .slice(0, 3)
    .map(({ command, option, value }) => paragraph(escaped(suggestionText({ command, option, value }, context))));
  const nearestName = say(locale, answer.why === 'later-than-documents' ? 'field.last-known' : 'field.nearest');
  const sections: readonly Section[] = [
    { name: nearestName, items: nearest, most: NEAREST },
    { name: say(locale, 'field.nearest-names'), items: names, most: NEAREST_NAMES },
    {
      name: say(locale, 'field.nearest-passages'),
      items: answer.nearestPassages.slice(0, NEAREST_PASSAGES).map((passage) => passageItem(passage, context)),
    },
    { name: say(locale, 'field.suggestions'), items: suggestions },
  ].filter((section) => section.items.length > 0);
  const line = [
    `${title}.`,
    searched,
    ...(nearest.length === 0 ? [] : [sentence(`${nearestName}: ${inLine(nearest.slice(0, 2), context, 500)}`)]),
  ].join(' ');
  const draft = draftOf(title, COLORS.absent, { line, intro: [paragraph(searched)], sections });
  const menus =
    answer.why === 'unknown-name'
      ? [
          candidatesMenu(
            answer.asked,
            answer.nearestNames.map((entity) => ({ entity, matched: null })),
            context,
          ),
        ]
      : [relatedMenu([...(answer.subject === null ? [] : [answer.subject]), ...answer.nearestNames], context)];
  return viewOf(draft, { menus, buttons: suggestionButtons(answer.suggestions.slice(0, 3), context) });
}

export function outOfScopeView(answer: OutOfScope, context: RenderContext): View {
  const { locale } = context;
  const title = say(locale, `out-of-scope.${answer.topic}.title`);
  const text = say(locale, `out-of-scope.${answer.topic}.text`, { help: typedCommand('help', null, locale) });
  const societies = answer.societies.map((entity) => paragraph(fullNameOf(entity)));
  const draft = draftOf(title, COLORS.refused, {
    line: [text, ...(societies.length === 0 ? [] : [`${say(locale, 'field.societies')}: ${inLine(societies, context, 400)}.`])].join(' '),
    intro: [paragraph(text)],
    sections: societies.length === 0 ? [] : [{ name: say(locale, 'field.societies'), items: societies, most: 10 }],
  });
  return viewOf(draft, { menus: [relatedMenu(answer.societies, context)] });
}

/** "I searched 4 documents, dated from 2014 to 9 June 2024." */
export function searchedText({ documents, from, to }: Searched, { locale }: RenderContext): string {
  if (documents === 0) return say(locale, 'searched.none');
  const count = say(locale, 'searched.documents', { count: documents });
  const [first, last] = [from, to].map((date) => (date === null ? null : escaped(dateText(date, locale))));
  if (!first || !last) return sentence(say(locale, 'searched.undated', { documents: count }));
  if (first === last) return sentence(say(locale, 'searched.on', { documents: count, date: first }));
  return sentence(say(locale, 'searched.between', { documents: count, from: first, to: last }));
}

function absence(answer: NotInDocuments, { locale, options }: RenderContext): string {
  const asked = shown(plain(answer.asked), NAME_LIMIT);
  const subject = answer.subject === null ? null : shortNameOf(answer.subject);
  switch (answer.why) {
    case 'unknown-name':
      // A whole question is not a name that could be mentioned.
      return say(locale, options['question'] === plain(answer.asked) ? 'absent.not-stated' : 'absent.unknown-name', { asked });
    case 'no-passage':
      return say(locale, 'absent.no-passage', { asked });
    case 'nothing-named':
      return say(locale, 'absent.nothing-named');
    case 'unreadable-date':
      return say(locale, 'absent.unreadable-date', { asked });
    case 'nothing-dated': {
      const span = answer.asked === '' ? '' : shown(dateText(answer.asked, locale), NAME_LIMIT);
      const what = [subject ?? '', span].filter((part) => part !== '').join(', ');
      return say(locale, 'absent.nothing-dated', { what: what === '' ? say(locale, 'timeline.all') : what });
    }
    case 'later-than-documents':
      return subject === null ? say(locale, 'absent.later') : say(locale, 'absent.later-of', { subject });
    case 'no-term-covers':
      return subject === null ? say(locale, 'absent.no-term') : say(locale, 'absent.no-term-of', { subject });
    case 'not-stated': {
      if (subject === null) return say(locale, 'absent.not-stated', { asked });
      if (answer.property === 'leader') return say(locale, 'absent.no-leader', { subject });
      if (answer.property === null || answer.property === 'other') return say(locale, 'absent.not-stated-of', { subject });
      return say(locale, 'absent.property', { subject, property: say(locale, `property.${answer.property}`) });
    }
  }
}
