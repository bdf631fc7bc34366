import { describe, expect, it } from 'vitest';
import { readMentions } from '../../src/knowledge/mentions/read-mentions.ts';
import { documentOf } from '../support/document.ts';

/** Every body that the text names, under all its names, with its acronyms. */
function bodiesIn(text: string, about: Parameters<typeof documentOf>[1] = {}): readonly string[] {
  return readMentions(documentOf(text, about))
    .things.filter((thing) => thing.kind === 'organization' && thing.mentions > 0)
    .map((thing) => [...thing.names, ...thing.acronyms].join(' = '));
}

describe('names of organizations', () => {
  it('are joined where a heading capitalises their small words or breaks them off', () => {
    expect(bodiesIn('Northern Society Of Old\nPotters\n\nThe Northern Society of Old Potters (NSOP) met.')).toEqual([
      'Northern Society of Old Potters = NSOP',
    ]);
  });

  it('end where the headline’s verb begins', () => {
    expect(bodiesIn('Potters Foundation Opens New Kiln In Bergen')).toEqual(['Potters Foundation']);
  });

  it('are not made of what a body writes or passes', () => {
    expect(bodiesIn('They read the Potters Union Guidelines and the EU Kiln Service Regulation.')).toEqual(['Potters Union']);
  });

  it('may begin with a number or go on in small letters', () => {
    expect(bodiesIn('Guests of the 4711 Group Potters clay hospital came.')).toEqual(['4711 Group Potters clay hospital']);
    expect(bodiesIn('The Sample national centre of pottery medicine, clay surgery and kiln therapy sent people.')).toEqual([
      'Sample national centre of pottery medicine, clay surgery and kiln therapy',
    ]);
  });

  it('end with their noun, and what stands behind the comma or the "and" is another body', () => {
    expect(
      bodiesIn(
        'Money came from the Harbour Sample Foundation, Tigers Clubs International Foundation, Elm Philanthropies and Blue Kiln for All.',
      ),
    ).toEqual(['Harbour Sample Foundation', 'Tigers Clubs International Foundation', 'Elm Philanthropies']);
  });

  it('are found with one capital before a house in small letters, but not where that tells its kind or town', () => {
    expect(bodiesIn('The partner on our side is Sampleton hospital.')).toEqual(['Sampleton hospital']);
    expect(bodiesIn('She saw a Sampleton hospital, a Norwegian hospital and the Oslo hospital.')).toEqual([]);
  });

  it('may bear a crown, a number or quotation marks', () => {
    expect(bodiesIn('She works at the Prince of Samples Hospital.')).toEqual(['Prince of Samples Hospital']);
    expect(bodiesIn('The K17 Council is small. K17 exists since 2003.')).toEqual(['K17 Council = K17']);
    expect(bodiesIn('Every year the "Advances in Kiln Research Association" (AKRA) meets.')).toEqual([
      'Advances in Kiln Research Association = AKRA',
    ]);
  });

  it('are found by their nouns in many languages', () => {
    expect(bodiesIn('El Sanatorio Muster y el Colegio de Médicos de Muestra; Nadace Hlina; Альянс гончаров России')).toHaveLength(4);
    expect(bodiesIn('Das Kinderkrebsregister (KiKR) und die Ärztekammer Muster', { language: 'de' })).toEqual([
      'Kinderkrebsregister = KiKR',
      'Ärztekammer Muster',
    ]);
  });

  it('go on as far as the letters in brackets were read from', () => {
    expect(bodiesIn('It was signed by the National Institute of Clay Research and Hospital (NICRH) on Monday.')).toEqual([
      'National Institute of Clay Research and Hospital = NICRH',
    ]);
    expect(bodiesIn('They met at the “Steps in Clay Research Association” (SCRA).')).toEqual(['Steps in Clay Research Association = SCRA']);
  });

  it('are two where the page names each of them by itself', () => {
    expect(
      bodiesIn(
        'The Sample College of Potters signed, and so did Kiln Together, a charity.\n\nPhoto: Sample College of Potters and Kiln Together',
      ),
    ).toEqual(['Kiln Together', 'Sample College of Potters']);
    expect(bodiesIn('The Sample College of Potters and Weavers signed. A potter came.')).toEqual(['Sample College of Potters and Weavers']);
  });

  it('begin behind what a headline says is done with the body', () => {
    expect(bodiesIn('Partnership with Port Clay General Hospital')).toEqual(['Port Clay General Hospital']);
    expect(bodiesIn('Zusammenarbeit mit dem Klinikum Töpferstadt', { language: 'de' })).toEqual(['Klinikum Töpferstadt']);
    expect(bodiesIn('The Partnership for Clay Hospitals met.')).toEqual(['Partnership for Clay Hospitals']);
  });

  it('leave the country behind a building to itself', () => {
    expect(bodiesIn('A guest from Sample Memorial Hospital USA spoke.')).toEqual(['Sample Memorial Hospital']);
  });

  it('are found behind a noun in small letters in Italian, French and Spanish', () => {
    expect(bodiesIn("I medici dell'ospedale Santa Esempia di Lucca", { language: 'it' })).toEqual(['ospedale Santa Esempia di Lucca']);
  });

  it('are listed in the nominative', () => {
    expect(bodiesIn('Die Tagung der Deutschen Gesellschaft für Beispielkunde (DGBK) begann.', { language: 'de' })).toEqual([
      'Deutsche Gesellschaft für Beispielkunde = DGBK',
    ]);
    expect(bodiesIn('Выступил сотрудник Национального общества детских гончаров.', { language: 'ru' })).toEqual([
      'Национальное общество детских гончаров',
    ]);
  });

  it('are shortened to their beginning only where one body can be meant', () => {
    expect(bodiesIn('The Clay Platform for Access to Kilns is new. Nothing was like the Clay Platform before.')).toEqual([
      'Clay Platform for Access to Kilns = Clay Platform',
    ]);
  });
});

describe('names that hold no noun of a body', () => {
  it('are bodies where the site bears the name', () => {
    expect(bodiesIn('KILN TOGETHER\n\nKiln Together is run by potters.', { url: 'https://www.kilntogether.org/about' })).toEqual([
      'KILN TOGETHER = Kiln Together',
    ]);
    expect(bodiesIn('Kiln Dispatch\n\nPotters met.', { url: 'https://www.kilndispatch.example/' })).toEqual([]);
  });

  it('are bodies where the text says what they are, or who joined them', () => {
    expect(bodiesIn('Bright Families of Children with Clay (BFCC) grew out of a kitchen.')).toEqual([
      'Bright Families of Children with Clay = BFCC',
    ]);
    expect(bodiesIn('Potters Without Kilns is a network of nine clubs.')).toEqual(['Potters Without Kilns']);
    expect(bodiesIn('We are members of Clay Patients Europe (CPE) and of the Clay52 alliance.')).toEqual([
      'Clay Patients Europe = CPE',
      'Clay52',
    ]);
    expect(bodiesIn('They spoke of Chronic Potters Lung (CPL).')).toEqual([]);
  });

  it('are bodies where the name is followed by what it is, though it may look like somebody’s', () => {
    expect(bodiesIn('Clay Hands Together, a network of bakers, sent two kilns.')).toEqual(['Clay Hands Together']);
    expect(bodiesIn('They danced for Pequena Argila, the pottery association of the coast.')).toEqual(['Pequena Argila']);
    expect(bodiesIn('Ada Example, a society painter, and Bo Sample, the club secretary, came.')).toEqual([]);
  });

  it('are bodies in quotation marks beside the noun', () => {
    expect(bodiesIn('She chose the foundation “A Kiln for Every Street” as her heir.')).toEqual(['A Kiln for Every Street']);
    expect(bodiesIn('The foundation stone bears the word “Clay” alone.')).toEqual([]);
  });

  it('are bodies where the acronym is said to be one, or somebody started it', () => {
    expect(bodiesIn('Kiln Help Norway (KHN) has a shop. KHN is one of the oldest clubs in the north.')).toEqual(['Kiln Help Norway = KHN']);
    expect(bodiesIn('Her father launched Kiln Help Norway (KHN) in 1962.')).toEqual(['Kiln Help Norway = KHN']);
  });

  it('are one with the name that most know them by', () => {
    expect(bodiesIn('She led the Northern Federation of Kiln Help, better known as Argila Federation.')).toEqual([
      'Northern Federation of Kiln Help = Argila Federation',
    ]);
    expect(bodiesIn('She led the Northern Federation of Kiln Help, known by the Argila Federation.')).toHaveLength(2);
  });

  it('are bodies where a forum has members or offices, and events where it is held', () => {
    expect(bodiesIn('The Example Potters Forum (EPF) was born in 2010.\n\nAda Example, President, EPF')).toEqual([
      'Example Potters Forum = EPF',
    ]);
    expect(bodiesIn('The Example Potters Forum was held in Bergen.')).toEqual([]);
  });
});

describe('acronyms', () => {
  it('may hold small letters, stand behind the legal form, or be introduced in words', () => {
    expect(bodiesIn('The Kinder Ton Stiftung (KiTo) is old. KiTo pays.', { language: 'de' })).toEqual(['Kinder Ton Stiftung = KiTo']);
    expect(bodiesIn('Der Verband Tonpflege Nord e. V. (VTN) ist alt.', { language: 'de' })).toEqual(['Verband Tonpflege Nord = VTN']);
    expect(bodiesIn('The Sample Union of Clay and Kilns, hereinafter referred to as SUCAK, met.')).toEqual([
      'Sample Union of Clay and Kilns = SUCAK',
    ]);
  });

  it('of illnesses, surveys and editions of events are no bodies', () => {
    expect(bodiesIn('QXT tumours are rare. Most QXT patients live.')).toEqual([]);
    expect(bodiesIn('She is President of the Union of Potters. The Potters Health Survey (PHS) tells more.')).toEqual(['Union of Potters']);
    expect(bodiesIn('XCOV 2016 report\n\nXCOV 2016 was a success.', { title: 'XCOV 2016 report' })).toEqual([]);
  });

  it('of a branch are those of the whole and of its region', () => {
    expect(bodiesIn('QSOPE is the branch. QSOP Europe meets twice. The QSOP Europe Clay Research Council meets once.')).toContain(
      'QSOP Europe = QSOPE',
    );
  });
});

describe('names that the site spells', () => {
  it('keep the noun of a body behind them', () => {
    expect(bodiesIn('They sing for the House of Clay Foundation.', { url: 'https://houseofclay.example/speeches' })).toEqual([
      'House of Clay Foundation',
    ]);
    expect(bodiesIn('The Harbour Clay Union (HCU) met.', { url: 'https://harbourclayunion.example' })).toEqual([
      'Harbour Clay Union = HCU',
    ]);
  });

  it('are nobody’s who gives a speech there', () => {
    expect(bodiesIn('Ada Example: opening of the Clay Congress', { url: 'https://adaexample.example/speeches' })).toEqual([]);
  });
});

describe('the body of a page', () => {
  const bodyOf = (text: string, about: Parameters<typeof documentOf>[1] = {}) =>
    readMentions(documentOf(text, about)).body?.names[0] ?? null;

  it('is the one whose initials are the site’s name', () => {
    const text = 'Guests of the Sample Clay Club, of the Kiln Circle and of the Northern League of Clay and Kilns danced.';
    expect(bodyOf(text, { url: 'https://www.nlck.example/outline' })).toBe('Northern League of Clay and Kilns');
    expect(bodyOf(text, { url: 'https://www.daily.example/outline' })).toBeNull();
  });

  it('is the one that a profile on another body’s site is about', () => {
    expect(bodyOf('UNION OF POTTERS\n\nProfile of a member\n\nName: Harbour Clay Society\nLand: Norway')).toBe('Harbour Clay Society');
  });

  it('is the one that the text goes on to call the society', () => {
    const text =
      'Guests of the Northern Kiln Guild and of the Harbour Clay Society met. The Harbour Clay Society paid. Nobody knows this society better. The society bakes.';
    expect(bodyOf(text)).toBe('Harbour Clay Society');
  });
});

describe('a body that took another name', () => {
  it.each([
    ['The Union of Sample Potters, formerly the Old League of Clay, met.', 'en'],
    ['The Old League of Clay (now the Union of Sample Potters) met.', 'en'],
    ['The Old League of Clay was renamed in 2011 as the Union of Sample Potters.', 'en'],
    ['The Old League of Clay (OLC) took the name Union of Sample Potters in 2011.', 'en'],
    ['The Union of Sample Potters was founded in 1970 as the Old League of Clay.', 'en'],
    ['In 1970 the Old League of Clay was born, whose name now is the Union of Sample Potters.', 'en'],
  ])('is one body, and the old name a former one: %s', (text, language) => {
    const [body, ...others] = readMentions(documentOf(text, { language })).things.filter((thing) => thing.kind === 'organization');
    expect(others).toEqual([]);
    expect(body?.names.toSorted()).toEqual(['Old League of Clay', 'Union of Sample Potters']);
    expect(body?.former).toContain('Old League of Clay');
    expect(body?.former).not.toContain('Union of Sample Potters');
  });

  it('is told in German, French, Italian and Spanish too', () => {
    expect(bodiesIn('Der Verein Alte Töpfe e. V. (VAT) heißt künftig Verband Neuer Töpfe e. V.', { language: 'de' })).toHaveLength(1);
    expect(bodiesIn('La Société de la Poterie, anciennement Association des Potiers, se réunit.', { language: 'fr' })).toHaveLength(1);
    expect(bodiesIn("L'Associazione Vasi ha cambiato nome in Fondazione Ceramica.", { language: 'it' })).toHaveLength(1);
    expect(bodiesIn('La Asociación de Alfareros pasó a llamarse Fundación del Barro.', { language: 'es' })).toHaveLength(1);
  });

  it('is another where it only came after, merged, or was somebody’s workplace before', () => {
    expect(bodiesIn('The Old League of Clay became a member of the Union of Sample Potters.')).toHaveLength(2);
    expect(bodiesIn('The Old League of Clay and the Kiln Society, now the Union of Sample Potters, met.')).toHaveLength(3);
    expect(bodiesIn('Ada Example, Rain Hospital, formerly Snow Hospital, spoke.')).toHaveLength(2);
    expect(bodiesIn('In the Old League of Clay today the Union of Sample Potters opened a kiln.')).toHaveLength(2);
    expect(bodiesIn('He spoke for the Old League of Clay, now the Union of Sample Potters’ guest.')).toHaveLength(2);
    expect(bodiesIn('The Old League of Clay is now a guest of the Union of Sample Potters.')).toHaveLength(2);
  });

  it('keeps the acronym that the text says it had as a former name', () => {
    const { things } = readMentions(documentOf('Potters of the North Society (PNS). PNS, as it was called then, was small.'));
    expect(things.find(({ kind }) => kind === 'organization')?.former).toEqual(['PNS']);
  });
});
