import type { PageRule } from '../engine/rule.ts';
import { listedDrafts } from './parts/listed-drafts.ts';
import { listedOffices } from './parts/office-lines.ts';

export const officeList: PageRule = {
  name: 'office-list',
  says: 'Lists and blocks of lines give offices: "President: Ada Example" under "Executive Committee", "Ada Example 2010–2012" under "Past Presidents".',
  read: (reading) => listedDrafts(listedOffices(reading), reading),
  examples: [
    {
      // the term over the list is that of all on the board, and of a member in brackets her own
      text: 'Rain Society\nBoard of Directors 2021–2023\n\nPresident\nAda Example, MD\n\nPresident-Elect\nBo Sample\n\nImmediate Past President\nCy Pattern\n\nDirectors-at-Large\nDee Case\nEd Draft (2020–2022)\n\nExecutive Director\nFay Sketch, CAE',
      published: '2022',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'current', since: '2021', until: '2023' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', since: '2021', until: '2023' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', tenure: 'elect', since: '2021', until: '2023' },
        { subject: 'Bo Sample', predicate: 'role', value: 'President-Elect', since: '2021', until: '2023' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Cy Pattern', tenure: 'former', since: '2021', until: '2023' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'Immediate Past President', since: '2021', until: '2023' },
        { subject: 'Dee Case', predicate: 'role', value: 'Director-at-Large', since: '2021', until: '2023' },
        { subject: 'Ed Draft', predicate: 'role', value: 'Director-at-Large', since: '2020', until: '2022' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Fay Sketch', role: 'Executive Director' },
        { subject: 'Fay Sketch', predicate: 'role', value: 'Executive Director', since: null },
      ],
    },
    {
      // elected on a day: the beginning of all but those who go on
      text: 'La Société de la Pluie est une société.\n\nBureau élu le 3 mars 2020 (mandat de deux ans)\nPrésidente : Dr Ada Exemple (Lyon)\nTrésorier : Bo Modèle, réélu',
      language: 'fr',
      yields: [
        { subject: 'Société de la Pluie', predicate: 'leader', value: 'Ada Exemple', role: 'Présidente', since: '2020-03-03' },
        { subject: 'Ada Exemple', predicate: 'role', value: 'Présidente', since: '2020-03-03' },
        { subject: 'Ada Exemple', predicate: 'location', value: 'Lyon' },
        { subject: 'Bo Modèle', predicate: 'role', value: 'Trésorier', since: null },
      ],
    },
    {
      text: 'La asamblea de la Sociedad de la Lluvia (SDL), reunida el 4 de mayo en Lima, eligió a la junta directiva que la guiará en el periodo 2030-2032:\n\nPresidenta: Dra. Ada Ejemplo\nTesorero: Dr. Bo Muestra',
      language: 'es',
      published: '2030-05-09',
      yields: [
        { subject: 'Sociedad de la Lluvia', predicate: 'leader', value: 'Ada Ejemplo', since: '2030', until: '2032' },
        { subject: 'Ada Ejemplo', predicate: 'role', value: 'Presidenta', since: '2030', until: '2032' },
        { subject: 'Bo Muestra', predicate: 'role', value: 'Tesorero', since: '2030', until: '2032' },
      ],
    },
    {
      // a line beside the list tells the term of all
      text: 'The Rain Society is a society of rain makers.\n\nExecutive Committee\nTerm of office: 2019–2021\nChair: Ada Example\nTreasurer: Bo Sample',
      published: '2020',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'Chair', since: '2019', until: '2021' },
        { subject: 'Ada Example', predicate: 'role', value: 'Chair', since: '2019', until: '2021' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Treasurer', since: '2019', until: '2021' },
      ],
    },
    {
      // what is told of one does not end the list
      text: 'The Rain Society is here.\n\nOur team\n\nAda Example\nChief Executive Officer\nAda came to us from the Harbour Library, where for eleven years she had looked after every single one of the maps and the drawings of rain.\n\nBo Sample\nHead of Fundraising\n\nCy Pattern\nCamps & Travel Coordinator (part-time)',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'Chief Executive Officer' },
        { subject: 'Ada Example', predicate: 'role', value: 'Chief Executive Officer' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Head of Fundraising' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'Camps & Travel Coordinator' },
      ],
    },
    {
      // years over the officers of each board
      text: 'Rain Society\n\nPrevious Boards\n\n2010–2012\nPresident: Ada Example | Secretary: Bo Sample\n\n2012–2014\nPresident: Cy Pattern',
      published: '2019',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'former', since: '2010', until: '2012' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', since: '2010', until: '2012' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Secretary', since: '2010', until: '2012' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Cy Pattern', tenure: 'former', since: '2012', until: '2014' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'President', since: '2012', until: '2014' },
      ],
    },
    {
      text: 'Rain Society\n\nWorking Group on Snow\nChair – Bo Sample (Lund)\nMembers: Cy Pattern, Dee Case\n\nRegional Representatives\nNordic countries – Ed Draft',
      yields: [
        { subject: 'Bo Sample', predicate: 'role', value: 'Chair, Working Group on Snow' },
        { subject: 'Bo Sample', predicate: 'location', value: 'Lund' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'Working Group on Snow member' },
        { subject: 'Dee Case', predicate: 'role', value: 'Working Group on Snow member' },
        { subject: 'Ed Draft', predicate: 'role', value: 'Regional Representative, Nordic countries' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nWho has led us until now:\n\n- Ada Example 2010-2014\n- Bo Sample †, 2004-2010',
      published: '2015',
      yields: [
        {
          subject: 'Rain Society',
          predicate: 'leader',
          value: 'Ada Example',
          role: 'leader',
          tenure: 'former',
          since: '2010',
          until: '2014',
        },
        { subject: 'Ada Example', predicate: 'role', value: 'leader', tenure: 'former', since: '2010', until: '2014' },
        {
          subject: 'Rain Society',
          predicate: 'leader',
          value: 'Bo Sample',
          role: 'leader',
          tenure: 'former',
          since: '2004',
          until: '2010',
        },
        { subject: 'Bo Sample', predicate: 'role', value: 'leader', tenure: 'former', since: '2004', until: '2010' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nExecutive Committee\nPresident: Prof. Ada Example\nTreasurer: Bo Sample',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'President', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'role', value: 'President' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Treasurer' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nPast Presidents:\n\n- Prof. Ada Example (Italy) 2010 to 2012\n- Prof. Bo Sample (France) 2008-2010',
      published: '2015',
      yields: [
        {
          subject: 'Rain Society',
          predicate: 'leader',
          value: 'Ada Example',
          role: 'President',
          tenure: 'former',
          since: '2010',
          until: '2012',
        },
        { subject: 'Ada Example', predicate: 'role', value: 'President', since: '2010', until: '2012' },
        { subject: 'Ada Example', predicate: 'location', value: 'Italy' },
        {
          subject: 'Rain Society',
          predicate: 'leader',
          value: 'Bo Sample',
          role: 'President',
          tenure: 'former',
          since: '2008',
          until: '2010',
        },
        { subject: 'Bo Sample', predicate: 'role', value: 'President', since: '2008', until: '2010' },
        { subject: 'Bo Sample', predicate: 'location', value: 'France' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nBoard\n\nPRESIDENT\nProf Ada Example\nRain University Hospital, Genoa, Italy\n\nPRESIDENT ELECT\nProf Bo Sample',
      published: '2015',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'PRESIDENT', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'role', value: 'PRESIDENT' },
        { subject: 'Ada Example', predicate: 'affiliation', value: 'Rain University Hospital' },
        { subject: 'Ada Example', predicate: 'location', value: 'Genoa, Italy' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', role: 'PRESIDENT ELECT', tenure: 'elect' },
        { subject: 'Bo Sample', predicate: 'role', value: 'PRESIDENT ELECT' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nExecutive Council, term 2012–2014\n\nPRESIDENT ......... Dr. Ada Example (Italy)\nMEMBER ............ Bo Sample (France)',
      published: '2013',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'PRESIDENT', tenure: 'current', since: '2012' },
        { subject: 'Ada Example', predicate: 'role', value: 'PRESIDENT', since: '2012', until: '2014' },
        { subject: 'Ada Example', predicate: 'location', value: 'Italy' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Executive Council member', since: '2012', until: '2014' },
        { subject: 'Bo Sample', predicate: 'location', value: 'France' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nPresidents of the Society\nDr Ada Example ...... 1991–1994\nDr Bo Sample, 1994 until his retirement in 2003\nDr Cy Pattern ...... 2003–',
      published: '2013',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'former', since: '1991', until: '1994' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', since: '1991', until: '1994' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', tenure: 'former', since: '1994', until: '2003' },
        { subject: 'Bo Sample', predicate: 'role', value: 'President', since: '1994', until: '2003' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Cy Pattern', tenure: 'current', since: '2003' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'President', since: '2003' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nProgramme Committee\nAda Example, Norway, chair\nMembers – Dr. Bo Sample (Lübeck), Cy Pattern (Cork)\nSocial evening – Dee Case',
      published: '2013',
      yields: [
        { subject: 'Ada Example', predicate: 'role', value: 'chair of the Programme Committee' },
        { subject: 'Ada Example', predicate: 'location', value: 'Norway' },
        { subject: 'Bo Sample', predicate: 'role', value: 'Programme Committee member' },
        { subject: 'Bo Sample', predicate: 'location', value: 'Lübeck' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'Programme Committee member' },
        { subject: 'Cy Pattern', predicate: 'location', value: 'Cork' },
        { subject: 'Dee Case', predicate: 'role', value: 'Social evening' },
      ],
    },
    {
      text: 'Die Gesellschaft für Regen ist eine Gesellschaft der Regenmacher.\n\nVorstand (gewählt bis 2031)\n1. Vorsitzende: Ada Muster, Kiel\n2. Vorsitzender: Bo Probe, Hall in Tirol\nKassier-Stellvertreter: Cy Versuch',
      language: 'de',
      yields: [
        { subject: 'Gesellschaft für Regen', predicate: 'leader', value: 'Ada Muster', role: 'Vorsitzende', tenure: null, until: '2031' },
        { subject: 'Ada Muster', predicate: 'role', value: 'Vorsitzende', until: '2031' },
        { subject: 'Ada Muster', predicate: 'location', value: 'Kiel' },
        { subject: 'Bo Probe', predicate: 'role', value: '2. Vorsitzender', until: '2031' },
        { subject: 'Bo Probe', predicate: 'location', value: 'Hall in Tirol' },
        { subject: 'Cy Versuch', predicate: 'role', value: 'Kassier-Stellvertreter', until: '2031' },
      ],
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nBoard: Ada Example, Norway (chair); Bo Sample, France (treasurer).',
      published: '2013',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'chair', tenure: 'current' },
        { subject: 'Ada Example', predicate: 'role', value: 'chair' },
        { subject: 'Ada Example', predicate: 'location', value: 'Norway' },
        { subject: 'Bo Sample', predicate: 'role', value: 'treasurer' },
        { subject: 'Bo Sample', predicate: 'location', value: 'France' },
      ],
    },
    {
      text: 'Rain Society\n\n[Presidents]\nNo. | Name | Term | Institution\n1 | Ada Example | 1991.04 ~ 1997.03 | Oslo Univ.\n2 | Bo Sample | 1997.04 ~ | Cork Hospital\n\n[Auditor] Cy Pattern',
      published: '2013',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', tenure: 'former', since: '1991-04', until: '1997-03' },
        { subject: 'Ada Example', predicate: 'role', value: 'President', since: '1991-04', until: '1997-03' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', tenure: 'current', since: '1997-04' },
        { subject: 'Bo Sample', predicate: 'role', value: 'President', since: '1997-04' },
        { subject: 'Bo Sample', predicate: 'affiliation', value: 'Cork Hospital' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'Auditor' },
      ],
    },
    {
      text: 'The Rain Society is here.\n\nAda Example\nActing Director. Ada minds the shop.',
      published: '2013',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Ada Example', role: 'Director', tenure: 'acting' },
        { subject: 'Ada Example', predicate: 'role', value: 'Director', tenure: 'acting' },
      ],
    },
    {
      text: 'The President signs for the Rain Society.\n\nThey came before her, and we thank them all:\n\n- Prof. Bo Sample (2009 – 2012)\n- Dr. Cy Pattern (2006 – 2009)',
      published: '2013',
      yields: [
        { subject: 'Rain Society', predicate: 'leader', value: 'Bo Sample', tenure: 'former', since: '2009', until: '2012' },
        { subject: 'Bo Sample', predicate: 'role', value: 'President', tenure: 'former', since: '2009', until: '2012' },
        { subject: 'Rain Society', predicate: 'leader', value: 'Cy Pattern', tenure: 'former', since: '2006', until: '2009' },
        { subject: 'Cy Pattern', predicate: 'role', value: 'President', tenure: 'former', since: '2006', until: '2009' },
      ],
    },
  ],
  nearMisses: [
    {
      text: 'The Rain Society is a society of rain makers.\n\nThe choir was led before by\n\n- Ada Example 2010-2014\n- Bo Sample 2004-2010',
      because: 'the choir was led, not the society',
    },
    {
      text: 'Gesellschaft für Regen\n\nEhrenmitglieder\nCy Versuch, 2001',
      because: 'to be honoured is no office',
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nOur team\n\nAda Example\nRain, wind and snow\n\nBo Sample\nSongs & Dances',
      because: 'what stands below the names is no office',
    },
    {
      text: 'Rain Society\n\nTreasury\n\nThe Board: Ada Example (a solicitor)',
      because: 'the board is what she sits on, and no office of hers',
    },
    {
      text: 'The Rain Society is here.\n\nThey came before her, and we thank them all:\n\n- Prof. Bo Sample (2009 – 2012)\n- Dr. Cy Pattern (2006 – 2009)',
      because: 'no office was spoken of',
    },
    {
      text: 'The Rain Society is here.\n\nAda Example\nDirector of photography, and much praised. Ada likes rain.',
      because: 'the line goes on, and it is no office of the society',
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\n[Prices]\n1 | Ada Example | 1991.04 ~ 1997.03\n2 | Bo Sample | 1999.10',
      because: 'a table of prices gives nobody an office',
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nProgramme\n09:00 Ada Example\n10:00 Bo Sample',
      because: 'speakers of a programme hold no office',
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nScientific Committee\n\nKeynote speakers\nAda Example, Norway\nBo Sample, France',
      because: 'another heading stands between the committee and the names',
    },
    {
      text: 'The Rain Society is a society of rain makers.\n\nOffice\nContact: Ada Example\nPhoto: Bo Sample',
      because: 'to be the contact is no office, nor to take the picture',
    },
  ],
};
