package pl.novahouse.chatbot.persistence.lead;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.SelectionQuery;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.domain.consent.Origin;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.lead.Contact;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadFilter;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.lead.LeadPage;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Leads in PostgreSQL; a stateless session writes each change at once. */
@ApplicationScoped
public class HibernateLeads implements Leads {

    /** Adds a place, or leaves it where it is; a place of another lead gives no row. */
    private static final String KEEP_ORIGIN = """
            INSERT INTO lead_origin (kind, id, lead_id, position) VALUES (:kind, :id, :lead, :position)
            ON CONFLICT (id, kind) DO UPDATE SET position = excluded.position
            WHERE lead_origin.lead_id = excluded.lead_id
            """;

    private static final String HOLD = "SELECT CAST(pg_advisory_xact_lock(hashtextextended(:key, 730)) AS text)";

    private final StatelessSession session;

    public HibernateLeads(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void add(Lead lead) {
        try {
            session.insert(LeadRow.from(lead));
        } catch (ConstraintViolationException known) {
            throw new ProblemException(new Problem.Conflict(), known);
        }
        keepOrigins(lead);
    }

    @Override
    public Optional<Lead> find(LeadId id) {
        return Optional.ofNullable(session.get(LeadRow.class, id.value()))
                .filter(row -> !row.isAnonymous())
                .map(row -> withOrigins(List.of(row)).getFirst());
    }

    @Override
    public Optional<Lead> findByConversation(ConversationId conversation) {
        return findByOrigin(new Origin.Chat(conversation));
    }

    @Override
    public Optional<Lead> findByOrigin(Origin origin) {
        return withOrigins(session.createSelectionQuery(
                                "select l from LeadRow l join LeadOriginRow o on o.leadId = l.id"
                                        + " where o.id = :id and o.kind = :kind and l.anonymizedAt is null",
                                LeadRow.class)
                        .setParameter("id", origin.id())
                        .setParameter("kind", LeadOriginRow.Kind.of(origin))
                        .getResultList())
                .stream()
                .findFirst();
    }

    @Override
    public List<Lead> findByContact(Contact contact) {
        Optional<String> email = contact.email().map(EmailAddress::value);
        Optional<String> phone = contact.phone().map(PhoneNumber::e164);
        Stream.of(email, phone).flatMap(Optional::stream).sorted().forEach(this::hold);
        return withOrigins(session.createSelectionQuery(
                        "from LeadRow where (email = :email or phone = :phone) and anonymizedAt is null"
                                + " order by createdAt, id",
                        LeadRow.class)
                .setParameter("email", email.orElse(""))
                .setParameter("phone", phone.orElse(""))
                .getResultList());
    }

    @Override
    public Lead update(Lead lead) {
        try {
            session.update(LeadRow.from(lead));
        } catch (StaleStateException stale) {
            throw new ProblemException(new Problem.Conflict(), stale);
        }
        keepOrigins(lead);
        return lead.atVersion(lead.version() + 1);
    }

    @Override
    public LeadPage page(LeadFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("l.anonymizedAt is null"));
        Map<String, Object> values = new LinkedHashMap<>();
        filter.status().ifPresent(status -> {
            conditions.add("l.status = :status");
            values.put("status", status);
        });
        filter.assignee().ifPresent(assignee -> {
            conditions.add("l.assigneeSubject = :assignee");
            values.put("assignee", assignee);
        });
        if (filter.leastScore() > 0) {
            conditions.add("l.score >= :score");
            values.put("score", filter.leastScore());
        }
        filter.from().ifPresent(from -> {
            conditions.add("l.createdAt >= :from");
            values.put("from", from);
        });
        filter.until().ifPresent(until -> {
            conditions.add("l.createdAt < :until");
            values.put("until", until);
        });
        filter.text().ifPresent(text -> {
            conditions.add("(function(folded as String, l.name) like :words escape '!'"
                    + " or l.email like :words escape '!' or l.phone like :words escape '!')");
            values.put("words", "%" + escaped(Folding.fold(text)) + "%");
        });
        String matching = " from LeadRow l where " + String.join(" and ", conditions);
        List<LeadRow> page = with(
                        values,
                        session.createSelectionQuery(
                                "select l" + matching + " order by l.createdAt desc, l.id desc", LeadRow.class))
                .setFirstResult(filter.page() * filter.size())
                .setMaxResults(filter.size())
                .getResultList();
        long total = with(values, session.createSelectionQuery("select count(l)" + matching, Long.class))
                .getSingleResult();
        return new LeadPage(withOrigins(page), total);
    }

    private void keepOrigins(Lead lead) {
        for (int position = 0; position < lead.origins().size(); position++) {
            Origin origin = lead.origins().get(position);
            int kept = session.createNativeMutationQuery(KEEP_ORIGIN)
                    .setParameter("kind", LeadOriginRow.Kind.of(origin).name())
                    .setParameter("id", origin.id())
                    .setParameter("lead", lead.id().value())
                    .setParameter("position", position)
                    .executeUpdate();
            if (kept != 1) {
                throw new ProblemException(new Problem.Conflict());
            }
        }
    }

    private List<Lead> withOrigins(List<LeadRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Origin>> origins = session
                .createSelectionQuery(
                        "from LeadOriginRow where leadId in :leads order by position, id", LeadOriginRow.class)
                .setParameter("leads", rows.stream().map(LeadRow::id).toList())
                .getResultList()
                .stream()
                .collect(groupingBy(LeadOriginRow::leadId, mapping(LeadOriginRow::toOrigin, toList())));
        return rows.stream()
                .map(row -> row.toLead(origins.getOrDefault(row.id(), List.of()).stream()
                        .limit(Lead.MOST_ORIGINS)
                        .toList()))
                .toList();
    }

    private void hold(String key) {
        session.createNativeQuery(HOLD, String.class).setParameter("key", key).getSingleResult();
    }

    private static <R> SelectionQuery<R> with(Map<String, Object> values, SelectionQuery<R> query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** Takes the special meaning from the signs of a LIKE pattern. */
    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
