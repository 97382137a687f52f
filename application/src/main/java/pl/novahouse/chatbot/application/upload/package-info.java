/** Taking visitors' files in, having them scanned, giving them to staff, and forgetting them. */
@NullMarked
package pl.novahouse.chatbot.application.upload;

import org.jspecify.annotations.NullMarked;
