/** What the rights and the retention of personal data need from outside. */
@NullMarked
package pl.novahouse.chatbot.application.retention.port;

import org.jspecify.annotations.NullMarked;
