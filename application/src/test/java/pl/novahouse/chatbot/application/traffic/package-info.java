/** Tests of who is admitted. */
@NullMarked
package pl.novahouse.chatbot.application.traffic;

import org.jspecify.annotations.NullMarked;
