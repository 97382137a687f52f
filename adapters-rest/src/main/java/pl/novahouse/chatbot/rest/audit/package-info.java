/** The audit trail for those who answer for it, and who the calling member of staff is in it. */
@NullMarked
package pl.novahouse.chatbot.rest.audit;

import org.jspecify.annotations.NullMarked;
