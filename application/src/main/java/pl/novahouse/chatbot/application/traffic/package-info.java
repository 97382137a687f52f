/** Admits calls within their limits and keeps out who abuses the service. */
@NullMarked
package pl.novahouse.chatbot.application.traffic;

import org.jspecify.annotations.NullMarked;
