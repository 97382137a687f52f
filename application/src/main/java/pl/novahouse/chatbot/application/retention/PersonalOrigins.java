package pl.novahouse.chatbot.application.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadId;

/** Finds the places where a person spoke to us. Every call runs inside a transaction. */
public final class PersonalOrigins {

    private final PersonalRecords records;
    private final Conversations conversations;
    private final Leads leads;

    public PersonalOrigins(PersonalRecords records, Conversations conversations, Leads leads) {
        this.records = records;
        this.conversations = conversations;
        this.leads = leads;
    }

    /**
     * @param places those of one lead together, each other conversation by itself
     * @param leads how many leads the person has
     */
    record Found(List<List<Origin>> places, int leads) {

        int count() {
            return places.stream().mapToInt(List::size).sum();
        }
    }

    Found among(Set<UUID> subjects) {
        List<Lead> concerned = records.leadsAmong(subjects).stream()
                .flatMap(id -> leads.find(new LeadId(id)).stream())
                .toList();
        List<List<Origin>> places = new ArrayList<>();
        concerned.forEach(lead -> places.add(lead.origins()));
        lonely(subjects, concerned).forEach(origin -> places.add(List.of(origin)));
        return new Found(places, concerned.size());
    }

    /** Conversations that led to no lead. */
    private Stream<Origin> lonely(Set<UUID> subjects, List<Lead> concerned) {
        return subjects.stream()
                .map(ConversationId::new)
                .filter(id -> conversations.find(id).isPresent())
                .<Origin>map(Origin.Chat::new)
                .filter(origin -> concerned.stream().noneMatch(lead -> lead.comesFrom(origin)));
    }
}
