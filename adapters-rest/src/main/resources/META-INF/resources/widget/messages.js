/**
 * One answer as the view shows it, from a turn's body, an event or an entry of the history. The visitor is asked what
 * they think of it when `isJudged`.
 */
export function answerOf(body) {
  return {
    id: body.message_id ?? null,
    text: String(body.reply ?? body.text ?? ''),
    by: body.answered_by ?? null,
    at: instantOf(body.created_at),
    quickReplies: hasButtons(body) ? [] : strings(body.quick_replies),
    cards: objects(body.cards),
    actions: objects(body.actions),
    thumb: body.thumb ?? null,
    isJudged: false,
  };
}

/** A consent and a read-back bring buttons of their own that say the same. */
function hasButtons(body) {
  return objects(body.actions).some(({ type }) => type === 'consent_request' || type === 'confirm_contact');
}

/**
 * A stored conversation for the view. Of the messages this browser still holds as unsent, those
 * with an answer are in `answered`; the others are left out of `entries`, because they are sent again.
 */
export function historyOf(body, unsentIds) {
  const messages = objects(body.messages);
  const answeredTurns = new Set(messages.filter((message) => message.role !== 'visitor').map(({ turn }) => turn));
  const isOpen = (message) =>
    message.role === 'visitor' && unsentIds.includes(message.client_message_id) && !answeredTurns.has(message.turn);
  return {
    state: body.state,
    answered: new Set(messages.filter((message) => !isOpen(message)).flatMap((message) => message.client_message_id ?? [])),
    entries: messages.filter((message) => !isOpen(message)).map(entryOf),
  };
}

/** The entries with the files that the visitor sent, each where it was sent. */
export function withFiles(entries, body) {
  const files = objects(body?.uploads).map((file) => ({
    role: 'file',
    id: String(file.upload_id),
    name: String(file.name ?? ''),
    at: instantOf(file.received_at),
  }));
  const merged = [...entries];
  for (const file of files) {
    const next = merged.findIndex((entry) => entry.at !== null && file.at !== null && entry.at > file.at);
    merged.splice(next < 0 ? merged.length : next, 0, file);
  }
  return merged;
}

function entryOf(message) {
  return message.role === 'visitor'
    ? { role: 'visitor', text: String(message.text ?? ''), at: instantOf(message.created_at) }
    : { role: 'assistant', ...answerOf(message), isJudged: true };
}

function instantOf(value) {
  const instant = typeof value === 'string' ? new Date(value) : null;
  return instant && !Number.isNaN(instant.getTime()) ? instant : null;
}

function strings(value) {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string' && entry.trim() !== '') : [];
}

function objects(value) {
  return Array.isArray(value) ? value.filter((entry) => entry !== null && typeof entry === 'object') : [];
}
