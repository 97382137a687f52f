/** The price list as clients of the API see it. */
@NullMarked
package pl.novahouse.chatbot.application.catalogue;

import org.jspecify.annotations.NullMarked;
