/** What requests fill in about a person, on its way to being a profile. */
@NullMarked
package pl.novahouse.chatbot.rest.profile;

import org.jspecify.annotations.NullMarked;
