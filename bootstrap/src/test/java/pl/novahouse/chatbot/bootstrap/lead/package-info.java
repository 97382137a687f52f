/** Visitors on their way to a lead, over HTTP against the packaged service. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.lead;

import org.jspecify.annotations.NullMarked;
