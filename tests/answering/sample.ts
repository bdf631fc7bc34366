// A small corpus for the answering tests, made by hand: invented societies, people and events, with the shapes that real pages have.

import type { Desk } from '../../src/answering/desk.ts';
import type { Entity } from '../../src/domain/entity.ts';
import type { Statement } from '../../src/domain/statement.ts';

import { createSearch } from '../../src/search/create-search.ts';

import { document, event, type KnowledgeParts, knowledgeBase, organization, person, refTo, statement } from '../support/knowledge.ts';

export const TODAY = '2026-11-22';

const visit = { document: 'visit-2018', asOf: '2018-10-21' } as const;
const report = { document: 'report-2024', asOf: '2024-06-09' } as const;
const abstract = { document: 'abstract-2014', asOf: '2014' } as const;
const about = { document: 'about-us' } as const;

/** The letters do not follow the English name, as with many societies whose acronym is of another language. */
export const smrp = organization('World Society of Paediatric Radiology', {
  id: 'smrp',
  acronym: 'SMRP',
  names: ['spelling:World Society for Pediatric Radiology'],
  documents: ['visit-2018', 'report-2024'],
  mentions: 9,
});
export const smrpAfrica = organization('SMRP Africa 2023 Community', { id: 'smrp-africa', documents: ['report-2024'] });
export const danish = organization('Danish Society of Paediatric Radiology and Imaging', {
  id: 'dspri',
  acronym: 'DSPRI',
  names: ['spelling:DPSRI'],
  documents: ['about-us'],
  mentions: 6,
});
export const norwegian = organization('National Society of Pediatric Radiologists and Sonographers', {
  id: 'nsprs',
  acronym: 'NSPRS',
  documents: ['abstract-2014'],
  mentions: 5,
});
export const hospital = organization('Hospital for Young Patients', {
  id: 'hospital-for-young-patients',
  names: ['short:YoungCare'],
  documents: ['visit-2018'],
});
export const who = organization('World Health Organization', { id: 'who', acronym: 'WHO', documents: ['report-2024'], mentions: 4 });
export const whoOffice = organization('World Health Organization (WHO) Country Office in Georgia', {
  id: 'who-georgia',
  documents: ['report-2024'],
});
export const halden = organization('HALDEN', { id: 'halden', documents: ['visit-2018'], mentions: 5 });
export const haldenHospital = organization('HALDEN Hospital', { id: 'halden-hospital', documents: ['visit-2018'] });
export const solberg = organization('Ivar Solberg National Center of Pediatric Imaging', {
  id: 'solberg-center',
  documents: ['report-2024', 'abstract-2014'],
});
export const registry = organization('Danish Image Registry', { id: 'danish-image-registry', documents: ['about-us'] });
export const school = organization('European School of Radiology', { id: 'esr', acronym: 'ESR', documents: ['report-2024'] });

export const ada = person('Ada Lindqvist', { id: 'ada-lindqvist', documents: ['visit-2018'], mentions: 6 });
export const nino = person('Nino Kalandadze', { id: 'nino-kalandadze', documents: ['report-2024'] });
export const pavel = person('Pavel I Sokolov', { id: 'pavel-i-sokolov', documents: ['abstract-2014'] });

export const firstCongress = event('First International Congress of Pediatric Radiology and Imaging', {
  id: 'first-congress',
  documents: ['report-2024'],
  mentions: 4,
});
export const playCongress = event('2nd International Congress on the Role of Play-Music-Art Services in Imaging of Children', {
  id: 'play-congress',
  documents: ['visit-2018'],
});
export const worldCongress = event('2014 World Imaging Congress', { id: 'world-imaging-congress', documents: ['abstract-2014'] });
export const lastMeeting = event('last Meeting of NSPRS', { id: 'nsprs-meeting', documents: ['abstract-2014'] });

export const entities: readonly Entity[] = [
  smrp,
  smrpAfrica,
  danish,
  norwegian,
  hospital,
  who,
  whoOffice,
  halden,
  haldenHospital,
  solberg,
  registry,
  school,
  ada,
  nino,
  pavel,
  firstCongress,
  playCongress,
  worldCongress,
  lastMeeting,
];

export const documents = [
  document(
    'visit-2018',
    ['Ada Lindqvist, president of SMRP since 2015, visited HALDEN.', 'She directs the Pediatric Neuro-Radiology Program.'],
    {
      title: `A visit at the time of the ${playCongress.name}`,
      publisher: 'The Polar Post',
      published: '2018-10-21',
    },
  ),
  document(
    'report-2024',
    ['Nino Kalandadze: the congress in Tbilisi closed.', 'Image to Insight was its theme.', 'Telemedicine was discussed.'],
    {
      title: 'Congress report',
      published: '2024-06-09',
    },
  ),
  document('abstract-2014', ['NSPRS was established in 2009.', 'The Ivar Solberg center took part.'], {
    title: 'Abstract',
    published: '2014',
  }),
  document('about-us', ['The society works with the Danish Image Registry.'], { title: 'About us' }),
];

export const statements: readonly Statement[] = [
  statement(smrp, 'name', smrp.name, visit),
  statement(smrp, 'acronym', 'SMRP', visit),
  statement(smrp, 'leader', 'Ada Lindqvist', { ...visit, valueId: ada.id, role: 'president', tenure: 'current', since: '2015' }),
  statement(smrp, 'leader', 'Ada Lindqvist', { ...visit, valueId: ada.id, role: 'Head', tenure: 'current' }),
  statement(smrp, 'vision', 'Every image taken with care for a child', visit),
  statement(smrp, 'memberCount', 'more than 1,000', visit),
  statement(smrp, 'goal', 'to bring imaging to the children of Europe and Asia', visit),
  statement(ada, 'role', 'president', {
    ...visit,
    role: 'president',
    tenure: 'current',
    since: '2015',
    qualifiers: { organization: refTo(smrp) },
  }),
  statement(ada, 'role', 'Director of the Pediatric Neuro-Radiology Program', {
    ...visit,
    role: 'Director of the Pediatric Neuro-Radiology Program',
    tenure: 'current',
    qualifiers: { organization: refTo(hospital) },
  }),
  statement(hospital, 'unit', 'Pediatric Neuro-Radiology Program', visit),
  statement(ada, 'visit', 'HALDEN', { ...visit, valueId: halden.id }),
  statement(ada, 'role', 'keynote speaker', { ...visit, role: 'keynote speaker', qualifiers: { event: refTo(playCongress) } }),
  statement(playCongress, 'name', playCongress.name, visit),
  statement(playCongress, 'speaker', 'Ada Lindqvist', { ...visit, valueId: ada.id, qualifiers: { kind: 'keynote' } }),
  statement(halden, 'description', 'charity', visit),
  statement(haldenHospital, 'location', 'Bergen, Norway', visit),

  statement(firstCongress, 'name', firstCongress.name, report),
  statement(firstCongress, 'startDate', '2024-06-05', report),
  statement(firstCongress, 'endDate', '2024-06-07', report),
  statement(firstCongress, 'location', 'Tbilisi, Georgia', report),
  statement(firstCongress, 'theme', 'Image to Insight', report),
  statement(firstCongress, 'attendance', 'over 900', report),
  statement(firstCongress, 'supporter', who.name, { ...report, valueId: who.id }),
  statement(firstCongress, 'supporter', smrp.name, { ...report, valueId: smrp.id }),
  statement(firstCongress, 'supporter', smrpAfrica.name, { ...report, valueId: smrpAfrica.id }),
  statement(firstCongress, 'supporter', school.name, { ...report, valueId: school.id }),
  statement(firstCongress, 'supporter', whoOffice.name, { ...report, valueId: whoOffice.id }),
  statement(firstCongress, 'country', 'Armenia', report),
  statement(firstCongress, 'agreement', solberg.name, { ...report, valueId: solberg.id, qualifiers: { kind: 'memorandum' } }),
  statement(nino, 'role', 'Advisor', { ...report, role: 'Advisor', tenure: 'current', qualifiers: { organization: refTo(solberg) } }),
  statement(nino, 'author', firstCongress.name, { ...report, valueId: firstCongress.id }),

  statement(norwegian, 'name', norwegian.name, abstract),
  statement(norwegian, 'acronym', 'NSPRS', abstract),
  statement(norwegian, 'foundingDate', '2009', abstract),
  statement(norwegian, 'location', 'Oslo, Norway', abstract),
  statement(norwegian, 'programme', 'Far valleys', abstract),
  statement(pavel, 'affiliation', norwegian.name, { ...abstract, valueId: norwegian.id }),
  statement(pavel, 'affiliation', solberg.name, { ...abstract, valueId: solberg.id }),
  statement(solberg, 'location', 'Oslo, Norway', abstract),
  statement(lastMeeting, 'attendance', 'more than 450', abstract),
  statement(lastMeeting, 'organizer', norwegian.name, { ...abstract, valueId: norwegian.id }),
  statement(worldCongress, 'presentation', 'e-poster of the National Society', { ...abstract, valueId: norwegian.id }),

  statement(danish, 'name', danish.name, about),
  statement(danish, 'acronym', 'DSPRI', about),
  statement(danish, 'foundingDate', '1996', about),
  statement(danish, 'location', 'Denmark', { ...about, certainty: 'inferred' }),
  statement(danish, 'activity', 'National projects with the Danish Image Registry', { ...about, valueId: registry.id }),
];

/** A desk over the sample, or over other parts. */
export function deskOf(parts: KnowledgeParts = { documents, entities, statements }, more: Partial<Desk> = {}): Desk {
  const knowledge = knowledgeBase(parts);
  return { knowledge, search: createSearch(knowledge), today: TODAY, page: 0, explain: () => {}, ...more };
}

/** The sample with further statements and entities. */
export function deskWith(
  more: { readonly entities?: readonly Entity[]; readonly statements?: readonly Statement[] },
  desk: Partial<Desk> = {},
): Desk {
  return deskOf(
    { documents, entities: [...entities, ...(more.entities ?? [])], statements: [...statements, ...(more.statements ?? [])] },
    desk,
  );
}
