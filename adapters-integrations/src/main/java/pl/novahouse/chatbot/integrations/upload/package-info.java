/** Uploads seen from the outside: what is in a file, and what a virus scanner says of it. */
@NullMarked
package pl.novahouse.chatbot.integrations.upload;

import org.jspecify.annotations.NullMarked;
