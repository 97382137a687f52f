/** Starting the service. */
@NullMarked
package pl.novahouse.chatbot.bootstrap;

import org.jspecify.annotations.NullMarked;
