// Waiting, but not for ever.

/** Milliseconds. Discord takes no first reply later than 3 s after the interaction, so nothing that runs is worth a longer wait. */
export const SHUTDOWN_LIMIT = 3_000;

/** Settles as the work does or after so many milliseconds, whichever is first; what is not done by then goes on by itself. Leaves no timer. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
