/** A pattern of any of the words or phrases, whole words and in any case. `words`: alternatives in the notation of patterns. */
export function wholeWords(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
}
