const GONE = ['not_found', 'forbidden', 'session_token_required'];
const LONGEST_WAIT = 120_000;

/** A refusal of the server in the one error shape of the API. */
export class ApiProblem extends Error {
  constructor({ status = 0, code = 'internal_error', message = '', retryAfter = null, details = [] }) {
    super(message);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
    this.details = details;
  }

  static async of(response) {
    const body = await response.json().catch(() => null);
    return new ApiProblem({
      status: response.status,
      code: typeof body?.error === 'string' ? body.error : codeOf(response.status),
      message: typeof body?.message === 'string' ? body.message : '',
      retryAfter: waitOf(response.headers.get('Retry-After'), Date.now()),
      details: Array.isArray(body?.details) ? body.details.filter((detail) => typeof detail?.field === 'string') : [],
    });
  }

  /** The `error` event of a stream carries the same body, without a status line. */
  static ofEvent(body) {
    return new ApiProblem({
      code: typeof body?.error === 'string' ? body.error : 'internal_error',
      message: typeof body?.message === 'string' ? body.message : '',
      retryAfter: Number.isFinite(body?.retry_after) ? body.retry_after * 1_000 : null,
    });
  }

  /** The session is unknown, erased, expired or not ours: only a new one helps. */
  get sessionIsGone() {
    return GONE.includes(this.code);
  }

  get conversationIsClosed() {
    return this.code === 'conversation_closed';
  }

  /** The refusal as an outcome of the outbox. */
  get outcome() {
    if (this.code === 'turn_in_progress') return { kind: 'retry', reason: 'busy', after: this.retryAfter ?? 1_500 };
    if (this.status === 429 || ['rate_limited', 'message_too_fast', 'temporarily_blocked'].includes(this.code)) {
      return { kind: 'retry', reason: 'limited', after: this.retryAfter ?? 2_000 };
    }
    if (this.status >= 500 || ['internal_error', 'service_unavailable'].includes(this.code)) {
      return { kind: 'retry', reason: 'server', after: this.retryAfter ?? undefined };
    }
    return { kind: 'rejected', message: this.message };
  }
}

/** Milliseconds to wait by a Retry-After header (seconds or an HTTP date), or null without a usable one. */
export function waitOf(header, now) {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? null : Math.min(LONGEST_WAIT, Math.max(0, wait));
}

function codeOf(status) {
  if (status === 404) return 'not_found';
  if (status === 403 || status === 401) return 'forbidden';
  if (status === 429) return 'rate_limited';
  return status >= 500 ? 'service_unavailable' : 'validation_failed';
}
