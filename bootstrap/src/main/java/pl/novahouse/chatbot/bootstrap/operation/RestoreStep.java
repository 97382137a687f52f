package pl.novahouse.chatbot.bootstrap.operation;

/**
 * Something to be done to what was restored, before anybody uses it.
 *
 * @param name what it does, for the log
 * @param work draws its own transactions; when it throws, the restoration has failed
 */
public record RestoreStep(String name, Runnable work) {}
