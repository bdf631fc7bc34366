import { describe, expect, it } from 'vitest';
import { findCounts } from '../../src/knowledge/mentions/find-counts.ts';
import { readMentions } from '../../src/knowledge/mentions/read-mentions.ts';
import { documentOf } from '../support/document.ts';

type About = Parameters<typeof documentOf>[1];

/** Every event that the text names, under all its names. */
function eventsIn(text: string, about: About = {}): readonly string[] {
  return readMentions(documentOf(text, about))
    .things.filter((thing) => thing.kind === 'event' && thing.mentions > 0)
    .map((thing) => thing.names.join(' = '));
}

/** What the words of the sentence that holds `words` refer to: the first name of each event, in order. */
function eventsReferredTo(text: string, words: string, about: About = {}): readonly string[] {
  const sentence = readMentions(documentOf(text, about)).sentences.find((one) => one.text.includes(words));
  return (sentence?.mentions ?? []).flatMap((mention) => (mention.kind === 'event' ? [mention.thing.names[0] ?? ''] : []));
}

describe('names of events', () => {
  it('take the year and the short name that are printed beside them', () => {
    expect(eventsIn('The Potters Congress 2019 was held. The 2014 Kiln Forum was not.')).toEqual([
      'Potters Congress 2019',
      '2014 Kiln Forum',
    ]);
    expect(eventsIn('The 5th General Clay Meeting (ClayConf 2025) ended.')).toEqual([
      '5th General Clay Meeting = 5th General Clay Meeting (ClayConf 2025)',
    ]);
  });

  it('take the letters of the body that they end with', () => {
    expect(eventsIn('The Congress of the Northern Society of Potters (NSP) was held.')).toEqual([
      'Congress of the Northern Society of Potters = Congress of the Northern Society of Potters (NSP)',
    ]);
  });

  it('take the short name and the year that end a headline', () => {
    expect(eventsIn('Potters’ Conference for the whole North: the PCN 2025\n\nMany came.')).toEqual([
      'Potters’ Conference for the whole North = PCN 2025',
    ]);
  });

  it('are titles in quotation marks behind the kind of event that they are', () => {
    expect(eventsIn('Potters at the Kiln Week\n\nSession: “Clay and Fire for Beginners”\n\nWhen: 14 November 2023, 16:30')).toContain(
      'Clay and Fire for Beginners',
    );
  });

  it('are not those of which there is none', () => {
    expect(eventsIn('The 4th Potters Congress drew 900, as no other National Clay Congress had.')).toEqual(['4th Potters Congress']);
    expect(eventsIn('Damals war kein Töpferkongress größer.', { language: 'de' })).toEqual([]);
  });

  it('are one where a headline names the body’s congress by the body’s own words', () => {
    expect(
      eventsIn('International Congress of Old Clay\n\nThe Congress of the International Society of Old Clay (ISOC) took place in Bergen.'),
    ).toHaveLength(1);
    expect(
      eventsIn(
        'International Congress of Old Clay\n\nThe Congress of the International Society of Old Clay Painters (ISOCP) took place. The International Society of Old Clay Painters is young.',
      ),
    ).toHaveLength(2);
  });

  it('are titles in quotation marks that took place', () => {
    expect(eventsIn('В Туле состоялась «Осенняя школа гончара».', { language: 'ru' })).toEqual(['Осенняя школа гончара']);
    expect(eventsIn('“Clay School for Beginners” took place in Bergen.')).toEqual(['Clay School for Beginners']);
    expect(eventsIn('В Туле прошла лекция «Осенняя школа гончара».', { language: 'ru' })).toEqual([]);
  });

  it('are a noun in small letters with what stands right behind it: a title, a town, in Russian whom it gathers', () => {
    expect(eventsIn('В Туле прошла научная конференция «Глина и огонь в мастерских».', { language: 'ru' })).toEqual([
      'научная конференция «Глина и огонь в мастерских»',
    ]);
    expect(eventsIn('Тула принимает съезд гончаров стран Поморья.', { language: 'ru' })).toEqual(['съезд гончаров стран Поморья']);
    expect(eventsIn('A workshop in Graz on 3 May 1985 led to it.')).toEqual(['workshop in Graz']);
    expect(eventsIn('At the congress in Graz HSP kept silent.')).toEqual(['congress in Graz']);
    expect(eventsIn('Every workshop in Graz is full, and the meetings in Bergen are long.')).toEqual([]);
  });

  it('are what the text calls an event, or a title with its year', () => {
    expect(eventsIn('A workshop of three days, the 2019 Voices of Clay, opened in Graz. The 2019 Voices of Clay drew 40.')).toEqual([
      '2019 Voices of Clay',
    ]);
    expect(
      eventsIn('Thanks to all who came to Claytime 2019.\nThe delegates of Claytime 2019 liked Graz.', { title: 'Claytime 2019' }),
    ).toEqual(['Claytime 2019']);
    expect(eventsIn('In the Clay Report 2019 participants are counted.', { title: 'Clay Report 2019' })).toEqual([]);
    expect(eventsIn('The Kiln Prize 2019, the highlight of the meeting, went to Ada Example.')).toEqual([]);
  });

  it('are people who came together in a town, where the page names no event', () => {
    expect(eventsIn('Five potters came together in Graz in 1986.')).toEqual(['meeting in Graz 1986']);
    expect(eventsIn('The potters meet in Graz every year since 1986.')).toEqual([]);
    expect(eventsIn('In 1986 Ada Example met her in Graz.')).toEqual([]);
    expect(eventsIn('The 5th Potters Congress was held. The potters met in Graz in 1986.')).toEqual(['5th Potters Congress']);
  });

  it('are a noun alone where two of a town, a day and a verb of holding stand in its clause', () => {
    expect(eventsIn('The Kiln Society grew. The first meeting was held in Paris in 1969.')).toEqual([
      'first meeting = first meeting of the Kiln Society',
    ]);
    expect(eventsIn('In September 2019, potters organised a workshop on glazes in Graz, Austria.')).toEqual(['workshop on glazes']);
    expect(eventsIn('They held a meeting in Graz in May 2019.')).toEqual(['meeting in Graz']);
    expect(eventsIn('El simposio se realizó en Lima del 3 al 5 de mayo de 2019.', { language: 'es' })).toEqual(['simposio en Lima']);
    expect(eventsIn('The meeting was held in Graz in May 2019.')).toEqual([]);
    expect(eventsIn('A meeting of the board took place in Graz on 3 May 2019.')).toEqual([]);
    expect(eventsIn('They proposed a workshop on glazes in Graz for May 2019.')).toEqual([]);
    expect(eventsIn('A conference is held in Graz every May since 2019.')).toEqual([]);
  });

  it('may begin with the body that holds them', () => {
    expect(eventsIn('She opened the Potters Association of Samplia Conference on Glazes.')).toEqual([
      'Potters Association of Samplia Conference on Glazes',
    ]);
  });

  it('may leave out how far the meeting reaches', () => {
    expect(
      eventsIn('Graz received the 9th HSP Conference in 2015.', { title: 'Highlights of the 2015 HSP Regional Conference' }),
    ).toHaveLength(1);
  });

  it('are acronyms that the site bears and that always stand with a year', () => {
    expect(eventsIn('CLAYNORTH 2024 | tickets', { url: 'https://claynorth2024.example/speakers' })).toEqual(['CLAYNORTH 2024']);
  });

  it('begin with their ordinal, however it is written', () => {
    expect(eventsIn('The second Potters Summit met.')).toEqual(['second Potters Summit']);
    expect(eventsIn('Die 7. Töpfertagung beginnt.', { language: 'de' })).toEqual(['7. Töpfertagung']);
    expect(eventsIn('Le 12e Congrès national de poterie commence.', { language: 'fr' })).toEqual(['12e Congrès national de poterie']);
  });

  it('may be written in small letters after an ordinal', () => {
    expect(eventsIn('They met at the third sitting of the potters of Examplia.')).toEqual(['third sitting of the potters of Examplia']);
    expect(eventsIn('Прошёл научный семинар по программе «Глина».', { language: 'ru' })).toEqual(['научный семинар по программе «Глина»']);
  });

  it('may be counted schools, round tables and days, but no house and no part of an event', () => {
    expect(eventsIn('Гости приехали на IV школу молодых гончаров «Глина».', { language: 'ru' })).toEqual([
      'IV школа молодых гончаров «Глина»',
    ]);
    expect(eventsIn('“The first round table on clay is our guest,” she said.')).toEqual(['first round table on clay']);
    expect(eventsIn('The Harbour Society of Potters gathered for its 19th Scientific Days.')).toEqual(['19th Scientific Days']);
    expect(eventsIn('Первая школа Перми была построена в 1950 году.', { language: 'ru' })).toEqual([]);
    expect(eventsIn('They sat at a round table. On the second day they left.')).toEqual([]);
  });

  it('may be a short name and a noun in small letters where a place or a day stands in the clause', () => {
    expect(eventsIn('May 2010, 5th ClayNet meeting, Bergen: a wheel is bought.')).toEqual(['5th ClayNet meeting']);
    expect(eventsIn('Bergen, Norway, saw the inaugural CLAYS conference in April 2010.')).toEqual(['inaugural CLAYS conference']);
    expect(eventsIn('From 3 to 5 May 2019 our 16th meeting will be in Bergen.')).toEqual(['16th meeting']);
    expect(eventsIn('The International Clay Convention is near. In May 2014 the CLAYS convention meets in Bergen.')).toEqual([
      'International Clay Convention = CLAYS convention',
    ]);
    expect(eventsIn('Before each ClayNet meeting the potters of Bergen bake.')).toEqual([]);
    expect(eventsIn('At the ClayNet meeting everybody was glad. Bergen is far away.')).toEqual([]);
    expect(eventsIn('The ClayNet meeting room in Bergen is full.')).toEqual([]);
  });

  it('may be a body with a year right before a place or days, but no work that is cited', () => {
    expect(
      eventsIn('Two were good: CLAYS North 2010, Bergen, Norway, 2nd-5th March, and CLAYS South 2010, Graz, 10th-12th March.'),
    ).toEqual(['CLAYS North 2010', 'CLAYS South 2010']);
    expect(eventsIn('The chairs of CLAYS 2012, which was in Bergen, thank you.')).toEqual(['CLAYS 2012']);
    expect(eventsIn('Clay is heavy (CLAYS 2010, Bergen).')).toEqual([]);
  });

  it('may be the noun with the body that holds them, or its jubilee', () => {
    expect(eventsIn('Un mot sur les rencontres du GFP, 6 et 7 juin 2019. Le GFP est né à Lyon.', { language: 'fr' })).toEqual([
      'rencontres du GFP',
    ]);
    expect(eventsIn('Golden Jubilee of the Harbour Society of Potters, Bergen, 15 February 2022')).toEqual([
      'Golden Jubilee of the Harbour Society of Potters',
    ]);
    expect(eventsIn('Les rencontres du soir ont eu lieu le 6 juin 2019. Her Golden Jubilee was a joy.', { language: 'fr' })).toEqual([]);
  });

  it('end where a body begins that is no part of them', () => {
    expect(eventsIn('At the 5th Congress of Potters the Clay Union signed.')).toEqual(['5th Congress of Potters']);
    expect(eventsIn('The Potters Congress and the Kiln Leaders’ Summit go together.')).toEqual([
      'Potters Congress',
      'Kiln Leaders’ Summit',
    ]);
  });

  it('are not made of buildings, ceremonies or many events at once', () => {
    expect(eventsIn('The Harbour Conference Hotel, the Opening Ceremony and past Congresses of Potters.')).toEqual([]);
  });

  it('go on over two kinds of meeting and end with the body whose event it is', () => {
    expect(eventsIn('The 14th Scientific Conference and Annual General Meeting of the Coastal Guild of Potters opened.')).toEqual([
      '14th Scientific Conference and Annual General Meeting of the Coastal Guild of Potters',
    ]);
    expect(eventsIn('Le 22e congrès annuel de la Société Lacustre de Poterie a réuni 200 personnes.', { language: 'fr' })).toEqual([
      '22e congrès annuel de la Société Lacustre de Poterie',
    ]);
    expect(eventsIn('Si è chiuso il XV congresso nazionale della Società Lacustre di Ceramica.', { language: 'it' })).toEqual([
      'XV congresso nazionale della Società Lacustre di Ceramica',
    ]);
    expect(eventsIn('Het 12e congres van de Nederlandse Vereniging voor Klei was druk.', { language: 'nl' })).toEqual([
      '12e congres van de Nederlandse Vereniging voor Klei',
    ]);
    expect(eventsIn('Noteer: Noordelijke Patienten- en Contactdag 2021', { language: 'nl' })).toEqual([
      'Noordelijke Patienten- en Contactdag 2021',
    ]);
  });

  it('stand in the first case, whatever case the sentence needs', () => {
    expect(eventsIn('Открыта запись на IX Озёрную научную конференцию гончаров и художников.', { language: 'ru' })).toEqual([
      'IX Озёрная научная конференция гончаров и художников',
    ]);
  });

  it('are one when their number is one and the shorter holds no other word', () => {
    expect(eventsIn('Join the 3rd Potters Conference\n\nThe 3rd Eastern Clay Potters Conference begins today.')).toEqual([
      '3rd Potters Conference = 3rd Eastern Clay Potters Conference',
    ]);
    expect(eventsIn('The 2nd Potters Conference was in Oslo, the 3rd Potters Conference is in Graz.')).toHaveLength(2);
  });

  it('are no bodies, and a forum with a president is no event', () => {
    const { things } = readMentions(documentOf('The Example Potters Forum was founded in 2010. The 4th Kiln Forum is near.'));
    expect(things.map((thing) => [thing.kind, thing.names[0]])).toEqual([
      ['organization', 'Example Potters Forum'],
      ['event', '4th Kiln Forum'],
    ]);
  });

  it('join the short name to the full one beside it', () => {
    expect(eventsIn('Come to CPU 2018, the 31st Congress of the Clay Potters Union.')).toEqual([
      '31st Congress of the Clay Potters Union = CPU 2018',
    ]);
  });

  it('leave the acronym in brackets to the body at their end', () => {
    expect(eventsIn('EFP 2025\n\n47th Annual Congress of the European Forum for Potters')).toEqual([
      '47th Annual Congress of the European Forum for Potters = EFP 2025',
    ]);
    const { things } = readMentions(documentOf('The annual Conference of the Eastern Clay and Kiln Group (ECKG) began.'));
    expect(things.filter((thing) => thing.acronyms.includes('ECKG')).map((thing) => thing.kind)).toEqual(['organization']);
  });
});

describe('words for events', () => {
  it('refer to the event that can be called so', () => {
    const text = 'The 5th Potters Congress and a Kiln Workshop were planned. The congress was full.';
    expect(eventsReferredTo(text, 'was full')).toEqual(['5th Potters Congress']);
  });

  it('refer to the only full name when they would fit any event', () => {
    expect(eventsReferredTo('The 5th Potters Congress was held. The Annual Congress is loved.', 'is loved')).toEqual([
      '5th Potters Congress',
    ]);
  });

  it('refer to nothing when they speak of another edition', () => {
    expect(eventsReferredTo('The 5th Potters Congress was held. The next congress will be in Oslo.', 'in Oslo')).toEqual([]);
  });
});

describe('counts', () => {
  it('are read from words as from digits', () => {
    const counts = findCounts('Three thousand two hundred and five potters, some sixty kilns, over 1,200 pots, two and three lids');
    expect(counts.map((count) => [count.value, count.amount])).toEqual([
      ['Three thousand two hundred and five', 3205],
      ['some sixty', 60],
      ['over 1,200', 1200],
      ['two', 2],
      ['three', 3],
    ]);
  });
});
