/** What the limits need from outside. */
@NullMarked
package pl.novahouse.chatbot.application.traffic.port;

import org.jspecify.annotations.NullMarked;
