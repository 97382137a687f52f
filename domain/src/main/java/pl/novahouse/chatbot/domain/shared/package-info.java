/** Values that every feature speaks: problems, addresses, money, area, language. */
@NullMarked
package pl.novahouse.chatbot.domain.shared;

import org.jspecify.annotations.NullMarked;
