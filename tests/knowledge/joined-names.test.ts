import { describe, expect, it } from 'vitest';
import { readMentions } from '../../src/knowledge/mentions/read-mentions.ts';
import { documentOf } from '../support/document.ts';

type About = Parameters<typeof documentOf>[1];

function thingsIn(kind: 'organization' | 'event', text: string, about: About = {}): readonly string[] {
  return readMentions(documentOf(text, about))
    .things.filter((thing) => thing.kind === kind && thing.mentions > 0)
    .map((thing) => [...thing.names, ...thing.acronyms].join(' = '))
    .sort();
}

const bodiesIn = (text: string, about: About = {}): readonly string[] => thingsIn('organization', text, about);
const eventsIn = (text: string, about: About = {}): readonly string[] => thingsIn('event', text, about);

describe('a body with a full and a short name on one page', () => {
  it('is one where the short name begins the full one', () => {
    expect(bodiesIn('The LANTERN Foundation for Young Potters was there. LANTERN’s president, Ada Example, spoke.')).toEqual([
      'LANTERN Foundation for Young Potters = LANTERN',
    ]);
    expect(
      bodiesIn('Die Bergener Tonhilfe – Aktion für Töpfer e.V. (BTAT) lädt ein. Die Bergener Tonhilfe hilft.', { language: 'de' }),
    ).toEqual(['Bergener Tonhilfe – Aktion für Töpfer = Bergener Tonhilfe = BTAT']);
  });

  it('is one where the short name leaves words out or turns them round', () => {
    expect(bodiesIn('The Clay River Old Potters Society grew. People of the Clay River society came.')).toEqual([
      'Clay River Old Potters Society = Clay River society',
    ]);
    expect(bodiesIn('CARIBBEAN BLUE CLAY ALLIANCE\n\nThe Caribbean Alliance for Blue Clay Work is young.')).toEqual([
      'Caribbean Alliance for Blue Clay Work = CARIBBEAN BLUE CLAY ALLIANCE',
    ]);
  });

  it('is one with its name in another language', () => {
    expect(bodiesIn('They set up the Danube Society for Old Clay (Donau-Gesellschaft für Ton im Kindesalter, DGT) in Linz.')).toEqual([
      'Danube Society for Old Clay = Donau-Gesellschaft für Ton im Kindesalter = DGT',
    ]);
    expect(bodiesIn('It belongs to the Andean Network for Blue Clay (Red Andina de Arcilla Azul, RAAA).')).toEqual([
      'Andean Network for Blue Clay = Red Andina de Arcilla Azul = RAAA',
    ]);
  });

  it('stays two where a unit, a branch, a field or another town tells them apart', () => {
    expect(bodiesIn('The Samplian Society of Potters and the Samplian Society of Potters and Weavers met.')).toHaveLength(2);
    expect(
      bodiesIn('The Samplian Society of Pediatrics has a section. The Samplian Society of Pediatric Oncology grew out of it.'),
    ).toHaveLength(2);
    expect(bodiesIn('The European Society of Clay Studies came. The Society of Clay Studies has its own board.')).toHaveLength(2);
    expect(bodiesIn('The Graz Clay Hospital sent two. The Clay Hospital in Oslo sent five.')).toHaveLength(2);
    expect(bodiesIn('The Kiln Unit (Clay Hospital) opened.')).toEqual(['Clay Hospital', 'Kiln Unit']);
    expect(bodiesIn('EXS Foundation helps. EXS is the president’s own. EXS met.')).toEqual(['EXS', 'EXS Foundation']);
  });
});

describe('an event with several names on one page', () => {
  it('is one under its short name in the title and its full name in the text', () => {
    expect(
      eventsIn('Am Samstag ging die 34. Tontagung der Beispielgesellschaft für Ton (BGT) zu Ende.', {
        title: 'Nachlese: Tontagung der BGT in Graz',
        language: 'de',
      }),
    ).toEqual([
      '34. Tontagung der Beispielgesellschaft für Ton = 34. Tontagung der Beispielgesellschaft für Ton (BGT) = Tontagung der BGT',
    ]);
    expect(eventsIn('Great Kiln and Clay Symposium\n\nThe potters come again.', { title: 'Clay Symposium 2026' })).toEqual([
      'Great Kiln and Clay Symposium = Clay Symposium 2026',
    ]);
  });

  it('is one under the short name that the text explains', () => {
    expect(
      eventsIn(
        'On Friday, at Claycon 2018 in Bergen, two societies met. Claycon (25-28 October) is the annual conference of the Potters Society.',
      ),
    ).toHaveLength(1);
    expect(eventsIn('Claycon 2018 is the 5th Biennial Congress of the Potters Society.')).toHaveLength(1);
    expect(eventsIn('Claycon 2018 is the forerunner of the 2019 Congress of the Potters Society.')).toHaveLength(2);
  });

  it('is one under its number and its year', () => {
    expect(
      eventsIn('SNPO Congress 2016\n\nThe 48th Congress of SNPO, the Society of New Potters of Oslo, was held in Bergen.'),
    ).toHaveLength(1);
  });

  it('means the edition told of first where several could be meant', () => {
    expect(
      eventsIn('The 34th Clay Congress of EXS was held. The 35th Clay Congress of EXS comes next year. EXS is glad.', {
        title: 'Report on the Clay Congress',
      }),
    ).toEqual(['34th Clay Congress of EXS = Clay Congress', '35th Clay Congress of EXS']);
  });

  it('is one with its name in another language', () => {
    expect(eventsIn('The VI Simposio Andino de Arcilla Azul (Sixth Andean Symposium) is over.')).toEqual([
      'VI Simposio Andino de Arcilla Azul = Sixth Andean Symposium',
    ]);
  });

  it('stays two where a number, a year, a place, the body or the kind of meeting differs', () => {
    expect(eventsIn('The 3rd Clay Congress and the 4th Clay Congress were full.')).toHaveLength(2);
    expect(eventsIn('The Clay Congress 2018 was small. The Clay Congress 2019 was large.')).toHaveLength(2);
    expect(eventsIn('The Potters Congress was full. The Potters Workshop was not.')).toHaveLength(2);
    expect(eventsIn('The next Clay Congress of EXS is in Oslo. The 10th Clay Congress of EXS was in Graz. EXS is glad.')).toHaveLength(2);
  });
});
