/** Where the catalogue comes from. */
@NullMarked
package pl.novahouse.chatbot.application.catalogue.port;

import org.jspecify.annotations.NullMarked;
