/** Hostile and ordinary files, and a scanner that behaves in every way. */
@NullMarked
package pl.novahouse.chatbot.integrations.upload;

import org.jspecify.annotations.NullMarked;
