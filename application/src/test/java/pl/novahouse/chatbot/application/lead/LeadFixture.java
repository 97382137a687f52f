package pl.novahouse.chatbot.application.lead;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import pl.novahouse.chatbot.application.audit.port.InMemoryAuditTrail;
import pl.novahouse.chatbot.application.catalogue.port.InMemoryCatalogues;
import pl.novahouse.chatbot.application.consent.GiveConsent;
import pl.novahouse.chatbot.application.consent.Objections;
import pl.novahouse.chatbot.application.consent.port.InMemoryConsentLedger;
import pl.novahouse.chatbot.application.conversation.CorrectProfile;
import pl.novahouse.chatbot.application.conversation.Dialogue;
import pl.novahouse.chatbot.application.conversation.EnteredFields;
import pl.novahouse.chatbot.application.conversation.FallbackResponder;
import pl.novahouse.chatbot.application.conversation.NewConversations;
import pl.novahouse.chatbot.application.conversation.OpenSession;
import pl.novahouse.chatbot.application.conversation.Responders;
import pl.novahouse.chatbot.application.conversation.TakeTurn;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversations;
import pl.novahouse.chatbot.application.conversation.port.InMemoryMessages;
import pl.novahouse.chatbot.application.conversation.port.InMemoryTurns;
import pl.novahouse.chatbot.application.delivery.port.InMemoryDeliveries;
import pl.novahouse.chatbot.application.knowledge.port.InMemoryUnansweredQuestions;
import pl.novahouse.chatbot.application.lead.port.InMemoryLeads;
import pl.novahouse.chatbot.application.shared.port.CountedSecureTokens;
import pl.novahouse.chatbot.application.shared.port.InMemoryTextAnalysis;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.consent.ConsentTexts;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.ShownNotices;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter;
import pl.novahouse.chatbot.domain.lead.Competitors;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadFilter;
import pl.novahouse.chatbot.domain.lead.NextActions;
import pl.novahouse.chatbot.domain.lead.WorkingTime;
import pl.novahouse.chatbot.domain.profile.ProfileReader;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.SampleCompany;
import pl.novahouse.chatbot.domain.shared.SessionToken;

/** Everything between a visitor's words and a lead, on in-memory ports, with a clock that the test moves. */
final class LeadFixture {

    final InMemoryTransactions transactions = new InMemoryTransactions();
    final InMemoryMessages messages = new InMemoryMessages();
    final InMemoryConversations conversations = new InMemoryConversations(messages);
    final InMemoryConversationEvents events = new InMemoryConversationEvents();
    final InMemoryConsentLedger ledger = new InMemoryConsentLedger();
    final InMemoryLeads leads = new InMemoryLeads();
    final CountedSecureTokens tokens = new CountedSecureTokens();
    final SequentialIds ids = new SequentialIds();
    final ConsentTexts texts = new ConsentTexts("Nova House, Gdańsk");
    final NextActions nextActions = new NextActions(new WorkingTime(SampleCompany.COMPANY.hours()));

    private final InMemoryCatalogues catalogues = new InMemoryCatalogues(PriceList.CATALOGUE);
    private final InMemoryTextAnalysis analysis = new InMemoryTextAnalysis();
    private final List<Visit> visits = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");

    final InMemoryDeliveries deliveries = new InMemoryDeliveries(ids, () -> now);
    final InMemoryAuditTrail trail = new InMemoryAuditTrail(() -> now);
    final LeadOrders leadOrders = new LeadOrders(deliveries);
    final WithdrawnLeads withdrawn = new WithdrawnLeads(leads, leadOrders);
    final EnteredFields entered = new EnteredFields(catalogues, analysis);
    final LeadIntake intake = new LeadIntake(
            ledger,
            leads,
            leadOrders,
            new LeadAssessor(catalogues, analysis, new Competitors(List.of("Inna Marka"))),
            nextActions,
            ids);
    final Objections objections = new Objections(ledger, texts, List.of(withdrawn), trail, ids);
    final ContactDialogue dialogue = new ContactDialogue(
            transactions,
            ledger,
            messages,
            texts,
            intake,
            withdrawn,
            objections,
            ids,
            URI.create("https://example.com/termin"));

    /** A visitor's conversation. */
    record Visit(ConversationId conversation, SessionToken token) {}

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Visit visit() {
        var opened = new OpenSession(
                        transactions, newConversations(), new ContactEngagements(ledger, leads, texts), () -> now)
                .execute(new OpenSession.Command(Optional.of(Language.PL), Optional.empty()));
        Visit visit = new Visit(opened.conversation(), opened.token());
        visits.add(visit);
        return visit;
    }

    Answer say(Visit visit, String text) {
        pass(Duration.ofSeconds(5));
        Dialogue talk = new Dialogue(
                analysis,
                new ProfileReader(),
                catalogues,
                new Responders(List.of(new ConfirmationResponder(dialogue)), Optional.empty(), new FallbackResponder()),
                new InMemoryUnansweredQuestions(),
                List.of(new ContactFollowUp(dialogue)),
                () -> now);
        return new TakeTurn(
                        transactions,
                        conversations,
                        messages,
                        new InMemoryTurns(conversations, messages),
                        newConversations(),
                        talk,
                        ids,
                        tokens,
                        () -> now,
                        new TakeTurn.Limits(Duration.ofSeconds(10), Duration.ofSeconds(15), 20, Duration.ofMillis(700)))
                .execute(new TakeTurn.Command(
                        text,
                        Optional.of(new TakeTurn.Session(visit.conversation(), visit.token())),
                        Optional.of(UUID.randomUUID()),
                        _ -> {}))
                .answer()
                .answer();
    }

    GiveConsent giveConsent() {
        return new GiveConsent(transactions, conversations, ledger, texts, List.of(withdrawn), tokens, ids, () -> now);
    }

    CorrectProfile correctProfile() {
        return new CorrectProfile(
                transactions, conversations, entered, List.of(new LeadKeeping(dialogue)), tokens, trail, () -> now);
    }

    SubmitEnquiry submitEnquiry() {
        return new SubmitEnquiry(
                transactions, conversations, ledger, texts, leads, entered, intake, tokens, ids, () -> now);
    }

    ChangeLeadStatus changeLeadStatus() {
        return new ChangeLeadStatus(transactions, leads, ledger, leadOrders, nextActions, trail, () -> now);
    }

    List<Lead> allLeads() {
        return in(() -> leads.page(LeadFilter.all(0, 100)).leads());
    }

    Consents consents(Visit visit) {
        return in(() -> ledger.of(visit.conversation()));
    }

    /** What the outside would be told, each as target and kind. */
    List<String> orders() {
        return in(() -> deliveries
                        .page(new DeliveryFilter(Optional.empty(), Optional.empty(), Optional.empty(), 0, 100))
                        .deliveries())
                .stream()
                .map(LeadFixture::name)
                .sorted()
                .toList();
    }

    /** Everything that was ordered has gone out. */
    void deliverOrders() {
        in(() -> deliveries.page(new DeliveryFilter(Optional.empty(), Optional.empty(), Optional.empty(), 0, 100)))
                .deliveries()
                .stream()
                .filter(Delivery::isOpen)
                .forEach(delivery ->
                        deliveries.update(deliveries.update(delivery.begin(now)).delivered(now)));
    }

    /** The orders that have not gone out, each as target and kind. */
    List<String> waitingOrders() {
        return in(() -> deliveries.page(
                        new DeliveryFilter(Optional.empty(), Optional.empty(), Optional.empty(), 0, 100)))
                .deliveries()
                .stream()
                .filter(Delivery::isOpen)
                .map(LeadFixture::name)
                .sorted()
                .toList();
    }

    <T> T in(Supplier<T> work) {
        return transactions.inTransaction(work);
    }

    private static String name(Delivery delivery) {
        return delivery.target() + " " + delivery.kind();
    }

    private NewConversations newConversations() {
        return new NewConversations(conversations, events, ids, tokens, new ShownNotices("1", "1"));
    }
}
