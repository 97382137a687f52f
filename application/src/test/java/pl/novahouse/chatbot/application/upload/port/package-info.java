/** The in-memory ports of uploads and what every adapter of them promises. */
@NullMarked
package pl.novahouse.chatbot.application.upload.port;

import org.jspecify.annotations.NullMarked;
