/** People who want to be contacted: what they need, how promising that is, and what sales do about it. */
@NullMarked
package pl.novahouse.chatbot.domain.lead;

import org.jspecify.annotations.NullMarked;
