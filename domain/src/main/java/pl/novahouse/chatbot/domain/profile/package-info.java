/** What a visitor told us about themselves and their home, with provenance, and how it is read from free text. */
@NullMarked
package pl.novahouse.chatbot.domain.profile;

import org.jspecify.annotations.NullMarked;
