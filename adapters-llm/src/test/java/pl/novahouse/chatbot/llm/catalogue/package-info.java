/** Questions about packages and prices, understood with the real analysis of Polish. */
@NullMarked
package pl.novahouse.chatbot.llm.catalogue;

import org.jspecify.annotations.NullMarked;
