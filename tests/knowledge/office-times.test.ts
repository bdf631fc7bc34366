import { describe, expect, it } from 'vitest';
import { extract } from '../../src/knowledge/extract.ts';
import { documentOf } from '../support/document.ts';

/** "Bo Sample former 2011..2014": who leads, as of the page, and from when until when. */
function leaders(text: string, published = '2015-06-10', about: { language?: string; title?: string } = {}): readonly string[] {
  const { facts } = extract(documentOf(text, { ...about, published }));
  return facts
    .filter(({ predicate }) => predicate === 'leader')
    .map(({ value, tenure, since, until }) => `${value} ${tenure} ${since ?? ''}..${until ?? ''}`);
}

describe('one holder of an office after the other', () => {
  it('lets an office end when the one begins who is chosen for it', () => {
    expect(leaders('Ada Example, president of the Rain Society, will hand over to Bo Sample on 1 January 2016.')).toEqual([
      'Ada Example current ..2016-01-01',
      'Bo Sample elect 2016-01-01..',
    ]);
  });

  it('lets the successor begin when the one before went', () => {
    expect(
      leaders(
        'Ada Example was named chair of the Rain Society in 2005. She left in 2012, and Dr. Bo Sample, her successor, is in charge since.',
      ),
    ).toEqual(['Ada Example former 2005..2012', 'Bo Sample current 2012..']);
  });

  it('ends an open term beside the election of another', () => {
    expect(
      leaders(
        'The general assembly of the Rain Society met on 12 May 2015. Bo Sample was elected president. Ada Example had been president of the Rain Society since 2011.',
      ),
    ).toEqual(['Ada Example former 2011..2015-05-12', 'Bo Sample current 2015-05-12..']);
  });

  it('leaves the end of an earlier holder open where others may have come between', () => {
    expect(
      leaders(
        'Bo Sample has been president of the Rain Society since 2012.\n\nIt has a house in Oslo.\n\nAda Example was president of the Rain Society.',
      ),
    ).toEqual(['Bo Sample current 2012..', 'Ada Example former ..']);
  });

  it('takes the beginning of a founding president from the foundation', () => {
    expect(leaders('The Rain Society was founded in 1994. Ada Example was the founding president of the Rain Society.')).toEqual([
      'Ada Example former 1994..',
    ]);
  });
});

describe('a term that goes on', () => {
  it('is not over because it is somebody’s second one', () => {
    expect(leaders('Ada Example is in her second term as president of the Rain Society.')).toEqual(['Ada Example current ..']);
    expect(leaders('In her second term as president of the Rain Society Ada Example built a house.')).toHaveLength(0);
  });
});

describe('a time told by one named before', () => {
  it('is that of the years before it', () => {
    expect(
      leaders(
        'The Rain Society is old. Between 1965 and 1999 it grew. For those thirty-four years Ada Example was president of the Rain Society.',
      ),
    ).toEqual(['Ada Example former 1965..1999']);
  });

  it('is that of the day before it', () => {
    expect(leaders('The Rain Society met on 1 July 2014. On that day Ada Example became president of the Rain Society.')).toEqual([
      'Ada Example current 2014-07-01..',
    ]);
  });

  it('goes on in the second of two bodies where only the first has an end', () => {
    expect(
      [...leaders('Ada Example was president of the Rain Society between 2007 and 2009 and of the Snow Society from 2014.')].sort(),
    ).toEqual(['Ada Example current 2014..', 'Ada Example former 2007..2009']);
  });

  it('comes from a sentence that does not name the body again', () => {
    expect(
      leaders(
        'Yesterday Ada Example passed the chain of office of the Rain Society (RAS) to Dr Bo Sample. He will be president until 2018. Prof. Example had been president since 2012.',
      ),
    ).toEqual(['Bo Sample current 2015-06-09..2018', 'Ada Example former 2012..2015-06-09']);
  });
});

describe('a change of office that the page reports', () => {
  it('came about in the page’s year where the title is about it', () => {
    expect(
      leaders('The Rain Society has named Ada Example as director.', '2015-06-10', { title: 'Rain Society gets new director' }),
    ).toEqual(['Ada Example current 2015..']);
  });

  it('is left open in the first days of a year, and on a page about something else', () => {
    const text = 'The Rain Society has named Ada Example as director.';
    expect(leaders(text, '2015-01-05', { title: 'Rain Society gets new director' })).toEqual(['Ada Example current ..']);
    expect(leaders(text, '2015-06-10', { title: 'Rain Society' })).toEqual(['Ada Example current ..']);
  });

  it('came about at the assembly that the sentence before tells of', () => {
    expect(
      leaders(
        'Die Neuwahl des Vorstands fand im Oktober letzten Jahres statt. Ada Muster ist nun Präsidentin der Gesellschaft für Regen.',
        '2015-03-01',
        {
          language: 'de',
        },
      ),
    ).toEqual(['Ada Muster current 2014-10..']);
  });

  it('has not come about where the office begins after the page’s date', () => {
    expect(leaders('On 1 July Ada Example becomes president of the Rain Society.')).toEqual(['Ada Example elect 2015-07-01..']);
  });
});

describe('who is dead holds no office', () => {
  it('by the years of the life beside the name', () => {
    expect(leaders('Ada Example, MD, PhD (1921 – 2014)\n\nShe became president of the Rain Society.')).toEqual(['Ada Example former ..']);
    expect(leaders('Ada Example (1998–2014)\n\nAda Example is president of the Rain Society.')).toEqual(['Ada Example current ..']);
  });

  it('by a sentence that ends with it', () => {
    expect(leaders('On 14 May Ada Example, former president and general secretary of the Rain Society in Oslo, has died.')).toEqual([
      'Ada Example former ..',
    ]);
  });
});

/** "Bo Sample treasurer 2011..2014": who holds which office, from when until when. */
function roles(text: string, published = '2015-06-10'): readonly string[] {
  const { facts, things } = extract(documentOf(text, { published }));
  return facts
    .filter(({ predicate }) => predicate === 'role')
    .map(({ subject, value, since, until }) => `${things[subject]?.names[0]} ${value} ${since ?? ''}..${until ?? ''}`);
}

describe('a time that stands in the clause of the office', () => {
  it('is read before the holder as well as behind', () => {
    expect(roles('Rain falls in Oslo. Since 2012 Dr. Ada Example is director there.')).toContain('Ada Example director 2012..');
    expect(roles('Dr. Ada Example, treasurer of the Rain Society, kept the books from home till 2010.')).toContain(
      'Ada Example treasurer ..2010',
    );
  });

  it('is the day of the meeting at which they chose', () => {
    const text = 'On 12 May 2011 the members met in Bergen. They chose Dr. Ada Example as president and Dr. Bo Sample as secretary.';
    expect(roles(text)).toEqual(expect.arrayContaining(['Ada Example president 2011-05-12..', 'Bo Sample secretary 2011-05-12..']));
  });

  it('is not the day of what somebody else did', () => {
    expect(roles('The house opened on 12 May 2011. Dr. Ada Example became a friend of the treasurer, Dr. Bo Sample.')).toEqual([
      'Bo Sample treasurer ..',
    ]);
    expect(roles('Dr. Ada Example took over from the treasurer, Dr. Bo Sample, in 2011.')).not.toContain('Bo Sample treasurer 2011..');
  });

  it('is not the time of the plan or of the post told behind it', () => {
    expect(roles('Dr. Ada Example, president of the Rain Society, has a plan for 2016-2018.')).toEqual(['Ada Example president ..']);
    expect(roles('Dr. Ada Example is treasurer of the Rain Society and, since 2011, keeper of its boats.')).toEqual([
      'Ada Example treasurer ..',
    ]);
  });

  it('ends with the year beside the name where the page explains it or it lies ahead', () => {
    const board = "Board of the Rain Society\n\nTreasurer\nAda Example, MD ('17)\n\nSecretary\nBo Sample, MD ('13)";
    expect(roles(board)).toEqual(expect.arrayContaining(['Ada Example Treasurer ..2017', 'Bo Sample Secretary ..']));
    expect(roles(`In brackets: last year of the term.\n\n${board}`)).toContain('Bo Sample Secretary ..2013');
  });
});
