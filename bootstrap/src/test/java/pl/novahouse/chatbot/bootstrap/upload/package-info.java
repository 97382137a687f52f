/** Files over HTTP against the packaged service. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.upload;

import org.jspecify.annotations.NullMarked;
