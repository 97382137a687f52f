/** The sales board at Monday.com. */
@NullMarked
package pl.novahouse.chatbot.integrations.lead;

import org.jspecify.annotations.NullMarked;
