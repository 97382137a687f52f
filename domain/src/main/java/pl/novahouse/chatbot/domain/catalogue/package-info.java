/** Finishing packages, their prices and times, quotes, recommendation and coverage. */
@NullMarked
package pl.novahouse.chatbot.domain.catalogue;

import org.jspecify.annotations.NullMarked;
