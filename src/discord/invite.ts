// The two links by which the bot is installed, with the least that it needs: slash commands, and no permission at all.

export interface InviteLinks {
  /** Adds the bot to a server. */
  readonly server: string;
  /** Adds its commands to one's own account, to use them anywhere. */
  readonly account: string;
}

/** `apiUrl` is the configured one; the authorization page stands on the same host. */
export function inviteLinks(applicationId: string, apiUrl: string): InviteLinks {
  const link = (parameters: Readonly<Record<string, string>>) => {
    const url = new URL('/oauth2/authorize', apiUrl);
    url.search = new URLSearchParams({ client_id: applicationId, ...parameters }).toString();
    return url.href;
  };
  return {
    server: link({ integration_type: '0', scope: 'bot applications.commands', permissions: '0' }),
    account: link({ integration_type: '1', scope: 'applications.commands' }),
  };
}
