/** The form for enquiries over HTTP, and leads as staff work with them. */
@NullMarked
package pl.novahouse.chatbot.rest.lead;

import org.jspecify.annotations.NullMarked;
