/** What several integrations need: requests that always come to an end. */
@NullMarked
package pl.novahouse.chatbot.integrations.shared;

import org.jspecify.annotations.NullMarked;
