/** How much of the service one caller may use, and what counts as abuse. */
@NullMarked
package pl.novahouse.chatbot.domain.traffic;

import org.jspecify.annotations.NullMarked;
