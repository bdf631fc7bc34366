// What `npm audit --json` said: an answer, or none. Pure.

export const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

export type AuditSummary =
  | {
      readonly kind: 'answered';
      /** How many packages the registry was asked about. */
      readonly packages: number;
      readonly counts: Readonly<Record<Severity, number>>;
      /** High or critical. */
      readonly grave: readonly { readonly name: string; readonly severity: string; readonly titles: readonly string[] }[];
    }
  | { readonly kind: 'unanswered'; readonly reason: string };

interface Report {
  readonly auditReportVersion?: number;
  readonly message?: string;
  readonly metadata?: {
    readonly vulnerabilities?: Partial<Record<Severity, number>>;
    readonly dependencies?: { readonly total?: number };
  };
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly via: readonly (string | { readonly title?: string })[] }>
  >;
}

/** Only a report in npm's second format, with its counts, is an answer: whatever else came is none, and no reason to believe that all is well. */
export function summarize(text: string): AuditSummary {
  const report = parse(text);
  if (report === null) return { kind: 'unanswered', reason: 'no report' };
  const { auditReportVersion, metadata, vulnerabilities } = report;
  const known = metadata?.vulnerabilities;
  if (auditReportVersion !== 2 || known === undefined || vulnerabilities === undefined)
    return { kind: 'unanswered', reason: report.message?.split(' - ')[0] ?? 'an unknown report' };
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, known[severity] ?? 0])) as Record<Severity, number>;
  const grave = Object.entries(vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity, via }]) => ({
      name,
      severity,
      titles: via.map((cause) => (typeof cause === 'string' ? `through ${cause}` : (cause.title ?? 'untitled'))),
    }));
  return { kind: 'answered', packages: metadata?.dependencies?.total ?? 0, counts, grave };
}

function parse(text: string): Report | null {
  try {
    const report: unknown = JSON.parse(text);
    return typeof report === 'object' && report !== null ? report : null;
  } catch {
    return null;
  }
}
