// An error answer of Discord's REST API. Known by its fields and not by its class: discord.js loads its own copy of @discordjs/rest.

export interface ApiError extends Error {
  /** Discord's own code, 0 where it has none. */
  readonly code: number | string;
  readonly status: number;
  readonly method: string;
  readonly url: string;
}

export function isApiError(error: unknown): error is ApiError {
  return error instanceof Error && 'rawError' in error && 'status' in error && 'code' in error;
}

/** "Invalid Form Body": a limit passed, a field missing. */
export const INVALID_FORM_BODY = 50_035;
/** Nothing was sent yet that could be edited, or it is gone. */
export const UNKNOWN_MESSAGE = 10_008;
/** No reply was sent yet, or the token is more than 15 minutes old. */
export const UNKNOWN_WEBHOOK = 10_015;
/** Older than 3 seconds, or never known. */
export const UNKNOWN_INTERACTION = 10_062;
export const ALREADY_ACKNOWLEDGED = 40_060;
