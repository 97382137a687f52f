/** The widget, the demo page and the panel, used in a real browser against the packaged service. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.page;

import org.jspecify.annotations.NullMarked;
