// Titles before a person's name and degrees behind it, in the languages read.

export const TITLES =
  /^(?:Prof|Lic|Professor|Professors|Profs|Pr|Dhr|Mw|Lic|Nurse|Judge|Senator|Prim|OA|OÄ|Mag|Baroness|Princess|Prince|Sultan|Sheikh|Sheikha|HRH|Pre|Dr|Drs|Dra|Dre|Doctor|Doctora|Docteur|Docteure|Professeur|Professeure|Professorin|Doktor|Dottor|Dott|Dott\.ssa|Dottoressa|Professoressa|Professore|Prof\.ssa|Mr|Mrs|Ms|Miss|Mx|Mag|Mgr|MUDr|Sir|Dame|Lord|Lady|Hon|Honourable|Honorable|Justice|Frau|Herr|Herrn|Monsieur|Madame|Mme|Mlle|Signor|Signora|Don|Doña|Señor|Señora|A\/Prof|Assoc|Associate|Uncle|Aunt|Sister|Mother|Brother|Sr|Rev|Reverend|Bishop|Ing|DI|Ir|Baron|Alhaji|Hajia|Datuk|Dato|Shri|Smt|Mevr|Mevrouw|H\.E|Senhor|Senhora|Sra|г-н|г-жа|доц|акад|проф|профессор|доктор|академик|Dipl|PD|Priv|Emeritus|Emerita|Brig|Brigadier|Maj|Gen|Col|Lt|Capt|Univ\.-Prof)\.?$/iu;

/** A title that is nothing but one, wherever it stands. */
export const PLAIN_TITLE =
  /^(?:Prof|Pr|Pre|Professor|Profs|Dr|Drs|Dra|Dre|Mrs?|Ms|Mme|Frau|Herr|Herrn|PD|Priv\.-Doz|Prim|A\/Prof|Dott|Dott\.ssa|Prof\.ssa)\.?$/u;

/** Degrees, honours and certificates behind a name, as a pattern that ignores no case. */
export const DEGREE_LETTERS =
  'MD|M\\.D|PhD|Ph\\.D|DPhil|ScD|DrPH|DPH|EdD|PsyD|PharmD|DNP|DNSc|DO|DDS|DMD|DVM|DM|JD|LLB|LLM|MBBS|MBBCh|MBBChir|MBChB|MB|ChB|BCh|BAO|BMBS|BS|BSc|BA|BN|BSN|BNurs|BEd|BMedSc|MS|MSc|MScN|MA|MN|MSN|MEd|MSW|MPH|MPA|MPP|MPhil|MBA|MHA|MHS|MHSc|MHSM|MSPH|MMed|MMedSc|MRes|MAEd|' +
  'F(?:RC|RAC|WAC|MC|AC|CP|RS|AA|AS|AP|AH|ID|AIC|CM|CPA|CRC|AND|ANZC|HK)\\p{L}{0,6}|FRS|FRSC|FRSE|FMedSci|FIDSA|FASTRO|MRC\\p{L}{1,5}|MRCPCH|DNB|DCH|DTM&H|RN|RGN|RSCN|RNC|APN|APRN|ARNP|CRNP|CNS|CNM|CNE|CNL|NP|ANP|FNP|PNP|CPNP(?:-\\p{L}{1,4})?|PA-C|PHN|OCN|AOCN[SP]?|CPON|CPHON|BMTCN|CCRN|NEA-BC|PPCNP-BC|CHPN|CHPPN|CCLS|CCRP|CCRC|CRA|CIP|LCSW|LMSW|LICSW|LSW|LPC|RD|RDN|RPh|BCOP|BCPS|CPHQ|CAE|CFRE|CPA|PMP|FISQua|' +
  'CBE|OBE|MBE|KBE|DBE|OAM|AO|AM|AC|OC|OOnt|ONZM|CNZM|MNZM|KNZM|DNZM|QSO|QSM|CMG|KCMG|JP|QC|KC|Esq|GAICD|FAICD|MAICD';

export const DEGREE = new RegExp(`^(?:${DEGREE_LETTERS})[.®]?$`, 'u');
