// `npm run audit`: asks the registry what is known against the packages that run in production. Exit 0: asked, and nothing grave is known;
// 1: something is; 75: the registry gave no answer, so nothing is known, which is neither good nor bad.

import { execFile } from 'node:child_process';
import { SEVERITIES, summarize } from './summarize-audit.ts';

/** EX_TEMPFAIL of sysexits.h: try again, nothing is wrong with what was asked. */
const NO_ANSWER = 75;

/** Far more than a report on two hundred packages. */
const MAX_BYTES = 64 * 1024 * 1024;

const report = await new Promise<string>((resolve) => {
  // npm ends with 1 where it found something, and where it found out nothing; the report says which.
  execFile('npm', ['audit', '--omit=dev', '--json'], { maxBuffer: MAX_BYTES }, (_error, stdout) => resolve(stdout));
});
const summary = summarize(report);
if (summary.kind === 'unanswered') {
  console.log(`The registry gave no answer about vulnerabilities (${summary.reason}): nothing is known, and nothing is claimed.`);
  process.exitCode = NO_ANSWER;
} else {
  const { counts, packages } = summary;
  console.log(`${packages} packages asked about: ${SEVERITIES.map((severity) => `${counts[severity]} ${severity}`).join(', ')}.`);
  for (const { name, severity, titles } of summary.grave) console.log(`  ${severity}: ${name} (${titles.join('; ')})`);
  process.exitCode = summary.grave.length > 0 ? 1 : 0;
}
