import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/knowledge/mentions/places/places.ts';

describe('a country has one code, that of today', () => {
  test.each([
    ['Vietnam', 'VN'],
    ['Вьетнам', 'VN'],
    ['Zimbabwe', 'ZW'],
    ['Yemen', 'YE'],
    ['Vanuatu', 'VU'],
    ['Benin', 'BJ'],
    ['Kosovo', 'XK'],
    ['United Kingdom', 'GB'],
    ['Trinidad and Tobago', 'TT'],
  ])('%s is %s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  test('a union of countries is none', () => {
    expect(countryCode('European Union')).toBeNull();
  });
});
