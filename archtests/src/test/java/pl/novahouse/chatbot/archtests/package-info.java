/** Judges the production classes, and the trees that break each rule on purpose. */
@NullMarked
package pl.novahouse.chatbot.archtests;

import org.jspecify.annotations.NullMarked;
