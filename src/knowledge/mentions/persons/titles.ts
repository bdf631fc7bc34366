// Titles before a person's name and degrees behind it, in the languages read.

export const TITLES =
  /^(?:Prof|Lic|Professor|Professors|Profs|Pr|Dhr|Mw|Lic|Nurse|Judge|Senator|Prim|OA|OÄ|Mag|Baroness|Princess|Prince|Sultan|Sheikh|Sheikha|HRH|Pre|Dr|Drs|Dra|Dre|Doctor|Doctora|Docteur|Docteure|Professeur|Professeure|Professorin|Doktor|Dottor|Dott|Dott\.ssa|Dottoressa|Professoressa|Professore|Prof\.ssa|Mr|Mrs|Ms|Miss|Mx|Mag|Mgr|MUDr|Sir|Dame|Lord|Lady|Hon|Honourable|Honorable|Justice|Frau|Herr|Herrn|Monsieur|Madame|Mme|Mlle|Signor|Signora|Don|Doña|Señor|Señora|A\/Prof|Assoc|Associate|Uncle|Aunt|Sister|Mother|Brother|Sr|Rev|Reverend|Bishop|Ing|DI|Ir|Baron|Alhaji|Hajia|Datuk|Dato|Shri|Smt|Mevr|Mevrouw|H\.E|Senhor|Senhora|Sra|г-н|г-жа|доц|акад|проф|профессор|доктор|академик|Dipl|PD|Priv|Emeritus|Emerita|Brig|Brigadier|Maj|Gen|Col|Lt|Capt|Univ\.-Prof)\.?$/iu;

/** A title that is nothing but one, wherever it stands. */
export const PLAIN_TITLE =
  /^(?:Prof|Pr|Pre|Professor|Profs|Dr|Drs|Dra|Dre|Mrs?|Ms|Mme|Frau|Herr|Herrn|PD|Priv\.-Doz|Prim|A\/Prof|Dott|Dott\.ssa|Prof\.ssa)\.?$/u;

export const DEGREE =
  /^(?:MD|PhD|DPhil|MBBS|MBChB|FRC\p{L}{1,5}|MRC\p{L}{1,5}|FCPS|FASCO|FAAP|FACS|FRACP|MSc|BSc|DSc|MPH|MBA|DNB|DCH|RN|MSN|BSN|PharmD|MRCPCH|FCA|CBE|OBE|MBE|KBE|DBE|OAM|AO|AM|AC|ONZM|CNZM|MNZM|KNZM|DNZM|QSO|QSM|DNP|CPNP|CPHON|PNP|APRN|ARNP|CNS|NP|CAE|LCSW|FRSC|FRS|FMedSci|FRSE|MRes|PMP|JP|QC|KC|LLB|LLM|CMG|KCMG|FCPA|CPA|FACHE|FRACGP|CPON|FNP|FCMA|GAICD|FAICD|MAICD)\.?$/u;
