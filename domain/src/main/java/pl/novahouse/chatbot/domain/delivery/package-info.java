/** What the outside must learn: deliveries, their attempts, and the rules of trying again. */
@NullMarked
package pl.novahouse.chatbot.domain.delivery;

import org.jspecify.annotations.NullMarked;
