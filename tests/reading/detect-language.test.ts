import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/knowledge/reading/detect-language.ts';

describe('the language of a document', () => {
  it.each([
    ['en', 'The society was founded by nurses of the harbour towns, and it has trained others ever since.'],
    ['de', 'Der Verein wurde von Pflegerinnen der Hafenstädte gegründet und bildet seither andere aus.'],
    ['fr', "L'association a été fondée par des infirmières des villes portuaires, et elle en forme d'autres depuis lors."],
    ['nl', 'De vereniging werd opgericht door verpleegkundigen uit de havensteden en leidt sindsdien anderen op.'],
    ['it', 'La società è stata fondata da infermiere delle città portuali e da allora ne forma altre ogni anno.'],
    ['es', 'La sociedad fue fundada por enfermeras de las ciudades portuarias y desde entonces forma a otras.'],
    ['pt', 'A sociedade foi fundada por enfermeiras das cidades portuárias e desde então forma outras pessoas.'],
    ['ru', 'Общество было основано медицинскими сёстрами портовых городов и с тех пор учит других.'],
  ])('is %s', (language, text) => {
    expect(detectLanguage([text])).toEqual({ language, sure: true });
  });

  it('is English for want of better when there is too little text or none, and not sure', () => {
    expect(detectLanguage([])).toEqual({ language: 'en', sure: false });
    expect(detectLanguage(['Bonjour à tous'])).toEqual({ language: 'en', sure: false });
    expect(detectLanguage(['2019', '| - |'])).toEqual({ language: 'en', sure: false });
  });

  it('goes by prose rather than by the names and menus around it', () => {
    const menu = ['Home', 'About us', 'Contact', 'Ada Example', 'Otto Muster'];
    expect(
      detectLanguage([...menu, 'Der Verein wurde von Pflegerinnen der Hafenstädte gegründet und bildet seither andere aus.']).language,
    ).toBe('de');
  });

  it('is that of the small words where English names bring English near, and not where English ones are as many', () => {
    const german =
      'Am Abend sprach der Vorsitzende zu den Gästen. Die Gruppe hat sich mit dem Hafen und mit der Stadt befasst, und auch die Pflege kam nicht zu kurz.';
    const names = [
      '40th Congress of the International Association of Nursing Education',
      'Training in Action - New Directions in Nursing',
      'International Conference of Nursing Organisation and Information',
    ];
    expect(detectLanguage([[german, ...names].join(' ')])).toEqual({ language: 'de', sure: true });
    const more = 'Nation, Station, Communication and Administration Section';
    expect(detectLanguage([[german, ...names, more].join(' ')])).toEqual({ language: 'en', sure: false });
  });
});
