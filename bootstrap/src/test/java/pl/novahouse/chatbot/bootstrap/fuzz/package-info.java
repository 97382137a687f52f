/** Thousands of requests made from the API's own description, against any running instance. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.fuzz;

import org.jspecify.annotations.NullMarked;
