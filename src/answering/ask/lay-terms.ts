// How patients and their families call the professions of medicine: "brain surgeons" are neurosurgeons. Words of language; no names.

import { type Word, wordsOf } from '../words.ts';

/** The one word that pages write for a lay term of two words; null for other pairs. */
export function professionOf({ plain }: Word, { plain: noun }: Word): Word | null {
  const field = DOCTOR.test(noun) ? FIELDS[plain] : SURGEON.test(noun) ? SURGERY[plain] : undefined;
  return field === undefined ? null : (wordsOf(field)[0] ?? null);
}

const DOCTOR = /^(?:doctors?|docs?|physicians?|specialists?)$/;
const SURGEON = /^surgeons?$/;

const FIELDS: Readonly<Record<string, string>> = {
  blood: 'haematologists',
  cancer: 'oncologists',
  tumour: 'oncologists',
  tumor: 'oncologists',
  kids: 'paediatricians',
  childrens: 'paediatricians',
  brain: 'neurologists',
  nerve: 'neurologists',
  heart: 'cardiologists',
  kidney: 'nephrologists',
  lung: 'pulmonologists',
  liver: 'hepatologists',
  skin: 'dermatologists',
  eye: 'ophthalmologists',
  hormone: 'endocrinologists',
  radiation: 'radiotherapists',
  xray: 'radiologists',
};

const SURGERY: Readonly<Record<string, string>> = {
  brain: 'neurosurgeons',
  bone: 'orthopaedists',
  heart: 'cardiosurgeons',
};
