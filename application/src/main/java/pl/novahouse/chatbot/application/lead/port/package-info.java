/** What leads need from outside: where they are kept. */
@NullMarked
package pl.novahouse.chatbot.application.lead.port;

import org.jspecify.annotations.NullMarked;
