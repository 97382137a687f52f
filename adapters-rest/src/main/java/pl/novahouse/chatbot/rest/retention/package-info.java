/** People's rights to their data over HTTP, the privacy notice, and the officer's pages. */
@NullMarked
package pl.novahouse.chatbot.rest.retention;

import org.jspecify.annotations.NullMarked;
