// How much work something is, in milliseconds of the processor: a busy machine changes the clock on the wall, not this.

/** Processor time that `work` took in this process. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user / 1000;
}
