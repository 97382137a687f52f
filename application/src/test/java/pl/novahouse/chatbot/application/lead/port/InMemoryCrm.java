package pl.novahouse.chatbot.application.lead.port;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.delivery.Exchange;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.lead.CrmAnswer;
import pl.novahouse.chatbot.domain.lead.CrmComparison;
import pl.novahouse.chatbot.domain.lead.CrmInspection;
import pl.novahouse.chatbot.domain.lead.CrmItem;
import pl.novahouse.chatbot.domain.lead.CrmPart;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.lead.NextAction;

/** A board in memory that remembers keys, and fails as the test wants it before or after it has acted. */
public final class InMemoryCrm implements Crm {

    private static final Exchange SAID = new Exchange("", "");

    /** Where a prepared failure strikes. */
    public enum Moment {
        BEFORE,
        AFTER
    }

    private record Prepared(Failure failure, Moment moment) {}

    private record Kept(LeadId lead, Optional<CrmItem> item) {}

    private final Map<String, Kept> items = new LinkedHashMap<>();
    private final Map<UUID, String> keys = new HashMap<>();
    private final Deque<Prepared> failures = new ArrayDeque<>();
    private int last = 100;
    private int calls;

    public InMemoryCrm failing(Moment moment) {
        return failing(moment, new Failure.Outage(Reason.of("timeout")));
    }

    public InMemoryCrm failing(Moment moment, Failure failure) {
        failures.add(new Prepared(failure, moment));
        return this;
    }

    /** The items of a lead, without those that were removed; an item without personal data is empty. */
    public List<Optional<CrmItem>> itemsOf(LeadId lead) {
        return items.values().stream()
                .filter(kept -> kept.lead().equals(lead))
                .map(Kept::item)
                .toList();
    }

    /** Puts an item on the board as another program would. */
    public String put(CrmItem item) {
        String id = Integer.toString(++last);
        items.put(id, new Kept(item.lead().id(), Optional.of(item)));
        return id;
    }

    public int calls() {
        return calls;
    }

    /** The board has a short memory. */
    public void forgetKeys() {
        keys.clear();
    }

    @Override
    public CrmAnswer create(CrmItem item, UUID key) {
        return act(() -> {
            @Nullable String known = keys.get(key);
            if (known != null) {
                return new CrmAnswer.Kept(known, true, SAID);
            }
            String id = put(item);
            keys.put(key, id);
            return new CrmAnswer.Kept(id, false, SAID);
        });
    }

    @Override
    public CrmAnswer update(String itemId, CrmItem item) {
        return act(() -> change(itemId, Optional.of(item)));
    }

    @Override
    public CrmAnswer blank(String itemId) {
        return act(() -> change(itemId, Optional.empty()));
    }

    private CrmAnswer change(String itemId, Optional<CrmItem> item) {
        @Nullable Kept kept = items.get(itemId);
        if (kept == null) {
            return new CrmAnswer.Failed(new Failure.Permanent(Reason.of("no_such_item")), SAID);
        }
        items.put(itemId, new Kept(kept.lead(), item));
        return new CrmAnswer.Kept(itemId, false, SAID);
    }

    @Override
    public CrmAnswer find(LeadId lead) {
        return act(() -> new CrmAnswer.Found(
                items.entrySet().stream()
                        .filter(entry -> entry.getValue().lead().equals(lead))
                        .map(Map.Entry::getKey)
                        .toList(),
                SAID));
    }

    @Override
    public CrmComparison compare(CrmItem item) {
        List<String> ids = new ArrayList<>();
        CrmAnswer answer = act(() -> {
            items.forEach((id, kept) -> {
                if (kept.lead().equals(item.lead().id())) {
                    ids.add(id);
                }
            });
            return new CrmAnswer.Found(ids, SAID);
        });
        return answer instanceof CrmAnswer.Failed failed
                ? new CrmComparison.Unread(failed.failure())
                : new CrmComparison.Compared(ids, ids.isEmpty() ? List.of() : differing(ids.getFirst(), item));
    }

    private List<CrmPart> differing(String id, CrmItem item) {
        Optional<CrmItem> shown = Objects.requireNonNull(items.get(id)).item();
        return Arrays.stream(CrmPart.values())
                .filter(part -> !shown.flatMap(there -> of(part, there)).equals(of(part, item)))
                .toList();
    }

    private static Optional<Object> of(CrmPart part, CrmItem item) {
        Lead lead = item.lead();
        return switch (part) {
            case NAME -> Optional.of(lead.contact().name());
            case EMAIL -> lead.contact().email().map(Object.class::cast);
            case PHONE -> lead.contact().phone().map(Object.class::cast);
            case MESSAGE -> lead.message().map(Object.class::cast);
            case CITY -> lead.enquiry().city().map(Object.class::cast);
            case STATUS -> Optional.of(lead.status());
            case SCORE -> Optional.of(lead.assessment().score());
            case URGENCY -> Optional.of(lead.assessment().urgency());
            case PACKAGE -> lead.enquiry().chosenPackage().map(Object.class::cast);
            case AREA -> lead.enquiry().area().map(Object.class::cast);
            case BUDGET -> lead.enquiry().budget().map(Object.class::cast);
            case PROPERTY -> lead.enquiry().propertyType().map(Object.class::cast);
            case SCOPE -> lead.enquiry().scope().map(Object.class::cast);
            case NEXT_ACTION -> lead.nextAction().map(NextAction::kind);
            case NEXT_ACTION_DUE -> lead.nextAction().map(NextAction::due);
            case ASSIGNEE -> lead.assignee().map(Object.class::cast);
            case MARKETING_EMAIL -> Optional.of(item.marketingByEmail());
            case MARKETING_PHONE -> Optional.of(item.marketingByPhone());
            case CREATED -> Optional.of(lead.createdAt());
        };
    }

    @Override
    public CrmAnswer delete(String itemId) {
        return act(() -> items.remove(itemId) == null
                ? new CrmAnswer.Failed(new Failure.Permanent(Reason.of("no_such_item")), SAID)
                : new CrmAnswer.Kept(itemId, false, SAID));
    }

    @Override
    public CrmInspection inspect() {
        return new CrmInspection(List.of());
    }

    private CrmAnswer act(Supplier<CrmAnswer> action) {
        calls++;
        @Nullable Prepared prepared = failures.poll();
        if (prepared == null) {
            return action.get();
        }
        CrmAnswer failed = new CrmAnswer.Failed(prepared.failure(), SAID);
        return prepared.moment() == Moment.AFTER ? unheard(action.get(), failed) : failed;
    }

    private static CrmAnswer unheard(CrmAnswer given, CrmAnswer heard) {
        return given.equals(heard) ? given : heard;
    }
}
