/** What uploads need from outside: a look into the bytes, a scanner, rows, and a place for files. */
@NullMarked
package pl.novahouse.chatbot.application.upload.port;

import org.jspecify.annotations.NullMarked;
