/** What leads are judged and answered by. */
@NullMarked
package pl.novahouse.chatbot.domain.lead;

import org.jspecify.annotations.NullMarked;
