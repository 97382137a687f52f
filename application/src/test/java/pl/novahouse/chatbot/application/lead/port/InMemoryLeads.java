package pl.novahouse.chatbot.application.lead.port;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.lead.Assignee;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadFilter;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.lead.LeadPage;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Leads in a map. */
public final class InMemoryLeads implements Leads {

    private final Map<LeadId, Lead> kept = new LinkedHashMap<>();

    @Override
    public void add(Lead lead) {
        boolean known = kept.containsKey(lead.id())
                || lead.origins().stream()
                        .anyMatch(origin -> findByOrigin(origin).isPresent());
        if (known) {
            throw new ProblemException(new Problem.Conflict());
        }
        kept.put(lead.id(), lead);
    }

    @Override
    public Optional<Lead> find(LeadId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<Lead> findByConversation(ConversationId conversation) {
        return findByOrigin(new Origin.Chat(conversation));
    }

    @Override
    public Optional<Lead> findByOrigin(Origin origin) {
        return kept.values().stream().filter(lead -> lead.comesFrom(origin)).findFirst();
    }

    @Override
    public List<Lead> findByContact(Contact contact) {
        return kept.values().stream()
                .filter(lead -> lead.contact().shares(contact))
                .sorted(Comparator.comparing(Lead::createdAt))
                .toList();
    }

    @Override
    public Lead update(Lead lead) {
        Lead stored = kept.get(lead.id());
        if (stored == null || stored.version() != lead.version()) {
            throw new ProblemException(new Problem.Conflict());
        }
        Lead next = lead.atVersion(lead.version() + 1);
        kept.put(next.id(), next);
        return next;
    }

    @Override
    public LeadPage page(LeadFilter filter) {
        List<Lead> matching = kept.values().stream()
                .filter(lead -> matches(lead, filter))
                .sorted(Comparator.comparing(Lead::createdAt).reversed())
                .toList();
        return new LeadPage(
                matching.stream()
                        .skip((long) filter.page() * filter.size())
                        .limit(filter.size())
                        .toList(),
                matching.size());
    }

    private static boolean matches(Lead lead, LeadFilter filter) {
        return filter.status().map(status -> status == lead.status()).orElse(true)
                && filter.assignee()
                        .map(subject -> lead.assignee().map(Assignee::subject).equals(Optional.of(subject)))
                        .orElse(true)
                && lead.assessment().score().points() >= filter.leastScore()
                && filter.from().map(from -> !lead.createdAt().isBefore(from)).orElse(true)
                && filter.until().map(until -> lead.createdAt().isBefore(until)).orElse(true)
                && filter.text().map(text -> mentions(lead.contact(), text)).orElse(true);
    }

    private static boolean mentions(Contact contact, String text) {
        String words = Folding.fold(text);
        return Stream.of(
                        Optional.of(contact.name().value()),
                        contact.email().map(email -> email.value()),
                        contact.phone().map(phone -> phone.e164()))
                .flatMap(Optional::stream)
                .anyMatch(part -> Folding.fold(part).contains(words));
    }
}
