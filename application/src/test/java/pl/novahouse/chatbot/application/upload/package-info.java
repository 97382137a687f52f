/** Uploads on in-memory ports. */
@NullMarked
package pl.novahouse.chatbot.application.upload;

import org.jspecify.annotations.NullMarked;
