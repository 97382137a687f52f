/** What the local run says to the person who started it. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.local;

import org.jspecify.annotations.NullMarked;
