/** The architecture rules as objects, built relative to a root package. */
@NullMarked
package pl.novahouse.chatbot.archtests.rule;

import org.jspecify.annotations.NullMarked;
