/** Uploads as values. */
@NullMarked
package pl.novahouse.chatbot.domain.upload;

import org.jspecify.annotations.NullMarked;
