/** Tests of the limits' adapters against a real Redis and PostgreSQL. */
@NullMarked
package pl.novahouse.chatbot.persistence.traffic;

import org.jspecify.annotations.NullMarked;
