// Lines of a stream, split at line feeds alone: node:readline also splits at U+2028, which may stand inside a JSON string.

/** Longer lines are cut here, so that one endless line cannot fill the memory; the longest right request is far shorter. */
export const LINE_LIMIT = 1_000_000;

export interface InputLine {
  readonly text: string;
  /** The line went on past LINE_LIMIT characters; the rest was dropped. */
  readonly cut: boolean;
}

/** Yields each line without its ending, blank ones too; what follows the last line feed only where it is not empty. */
export async function* readLines(chunks: AsyncIterable<string | Uint8Array>, limit = LINE_LIMIT): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder();
  let text = '';
  let cut = false;
  const take = (piece: string) => {
    const room = limit - text.length;
    if (piece.length > room) cut = true;
    text += room > 0 ? piece.slice(0, room) : '';
  };
  const flush = (): InputLine => {
    const line = { text: text.endsWith('\r') ? text.slice(0, -1) : text, cut };
    text = '';
    cut = false;
    return line;
  };
  for await (const chunk of chunks) {
    const piece = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
      take(piece.slice(from, at));
      yield flush();
      from = at + 1;
    }
    take(piece.slice(from));
  }
  take(decoder.decode());
  if (text !== '') yield flush();
}
