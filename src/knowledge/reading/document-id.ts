// How a document is called: by its file. Knows nothing of what stands in it.

/** The file's name without folder and ending. */
export function documentId(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
