/** Reading and examining the audit trail. */
@NullMarked
package pl.novahouse.chatbot.application.audit;

import org.jspecify.annotations.NullMarked;
