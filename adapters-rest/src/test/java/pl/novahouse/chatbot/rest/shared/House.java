package pl.novahouse.chatbot.rest.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.audit.port.InMemoryAuditTrail;
import pl.novahouse.chatbot.application.catalogue.ListPackages;
import pl.novahouse.chatbot.application.catalogue.QuoteArea;
import pl.novahouse.chatbot.application.catalogue.port.Catalogues;
import pl.novahouse.chatbot.application.catalogue.port.InMemoryCatalogues;
import pl.novahouse.chatbot.application.consent.GiveConsent;
import pl.novahouse.chatbot.application.consent.Objections;
import pl.novahouse.chatbot.application.consent.port.InMemoryConsentLedger;
import pl.novahouse.chatbot.application.consent.port.SampleConsents;
import pl.novahouse.chatbot.application.conversation.CorrectProfile;
import pl.novahouse.chatbot.application.conversation.Dialogue;
import pl.novahouse.chatbot.application.conversation.Engagements;
import pl.novahouse.chatbot.application.conversation.EnteredFields;
import pl.novahouse.chatbot.application.conversation.FallbackResponder;
import pl.novahouse.chatbot.application.conversation.FollowConversation;
import pl.novahouse.chatbot.application.conversation.JudgeAnswer;
import pl.novahouse.chatbot.application.conversation.ListConversations;
import pl.novahouse.chatbot.application.conversation.NewConversations;
import pl.novahouse.chatbot.application.conversation.OpenSession;
import pl.novahouse.chatbot.application.conversation.RateConversation;
import pl.novahouse.chatbot.application.conversation.ReadConversation;
import pl.novahouse.chatbot.application.conversation.ReadTranscript;
import pl.novahouse.chatbot.application.conversation.Reply;
import pl.novahouse.chatbot.application.conversation.Responder;
import pl.novahouse.chatbot.application.conversation.Responders;
import pl.novahouse.chatbot.application.conversation.TakeTurn;
import pl.novahouse.chatbot.application.conversation.TurnContext;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversationEvents;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversations;
import pl.novahouse.chatbot.application.conversation.port.InMemoryMessages;
import pl.novahouse.chatbot.application.conversation.port.InMemoryOpinions;
import pl.novahouse.chatbot.application.conversation.port.InMemoryTurns;
import pl.novahouse.chatbot.application.conversation.port.Opinions;
import pl.novahouse.chatbot.application.delivery.port.InMemoryDeliveries;
import pl.novahouse.chatbot.application.knowledge.port.InMemoryUnansweredQuestions;
import pl.novahouse.chatbot.application.lead.AssignLead;
import pl.novahouse.chatbot.application.lead.ChangeLeadStatus;
import pl.novahouse.chatbot.application.lead.ContactDialogue;
import pl.novahouse.chatbot.application.lead.ContactEngagements;
import pl.novahouse.chatbot.application.lead.ExportLeads;
import pl.novahouse.chatbot.application.lead.LeadAssessor;
import pl.novahouse.chatbot.application.lead.LeadIntake;
import pl.novahouse.chatbot.application.lead.LeadKeeping;
import pl.novahouse.chatbot.application.lead.LeadOrders;
import pl.novahouse.chatbot.application.lead.ListLeads;
import pl.novahouse.chatbot.application.lead.ReadLead;
import pl.novahouse.chatbot.application.lead.SubmitEnquiry;
import pl.novahouse.chatbot.application.lead.WithdrawnLeads;
import pl.novahouse.chatbot.application.lead.port.InMemoryLeads;
import pl.novahouse.chatbot.application.lead.port.SampleLeads;
import pl.novahouse.chatbot.application.operation.ReadStatus;
import pl.novahouse.chatbot.application.operation.port.FixedServicePart;
import pl.novahouse.chatbot.application.shared.port.CountedSecureTokens;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.InMemoryTextAnalysis;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.consent.ConsentTexts;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.Card;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.ShownNotices;
import pl.novahouse.chatbot.domain.conversation.Topic;
import pl.novahouse.chatbot.domain.lead.Competitors;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.NextActions;
import pl.novahouse.chatbot.domain.lead.WorkingTime;
import pl.novahouse.chatbot.domain.operation.PartCondition;
import pl.novahouse.chatbot.domain.profile.ProfileReader;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SampleCompany;
import pl.novahouse.chatbot.rest.conversation.VisitorSettings;

/** The real use cases on in-memory ports, as the tests of this module meet them over HTTP. */
@Singleton
public final class House {

    /** A message that makes the responder fail as a bug would. */
    public static final String BUG = "zepsuj się";

    /** A message that makes a part unavailable. */
    public static final String OUTAGE = "awaria";

    /** A setting that makes the limits so low that a test can reach them, and the transport as strict as in production. */
    public static final String LIMITED = "house.limited";

    private final InMemoryMessages messages = new InMemoryMessages();
    private final InMemoryConversations conversations = new InMemoryConversations(messages);
    private final InMemoryConversationEvents events = new InMemoryConversationEvents();
    private final Opinions opinions = new InMemoryOpinions();
    private final Transactions transactions = new OneAtATimeTransactions();
    private final SecureTokens tokens = new CountedSecureTokens();
    private final Ids ids = new SequentialIds();
    private final InstantSource clock = InstantSource.system();
    private final Catalogues catalogues = new InMemoryCatalogues(PriceList.CATALOGUE);
    private final NewConversations newConversations = new NewConversations(
            conversations, events, ids, tokens, new ShownNotices(ShownNotices.AI_NOTICE, "2026-01"));

    private final InMemoryConsentLedger ledger = new InMemoryConsentLedger();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final ConsentTexts consentTexts = new ConsentTexts("Nova House sp. z o.o., Gdańsk");
    private final Engagements engagements = new ContactEngagements(ledger, leads, consentTexts);

    private final EnteredFields entered = new EnteredFields(catalogues, new InMemoryTextAnalysis());
    private final LeadOrders leadOrders = new LeadOrders(new InMemoryDeliveries(ids, clock));
    private final WithdrawnLeads withdrawn = new WithdrawnLeads(leads, leadOrders);
    private final NextActions nextActions = new NextActions(new WorkingTime(SampleCompany.COMPANY.hours()));
    private final AuditTrail leadTrail = new InMemoryAuditTrail(clock);
    private final LeadAssessor assessor =
            new LeadAssessor(catalogues, new InMemoryTextAnalysis(), new Competitors(List.of()));
    private final LeadIntake intake = new LeadIntake(ledger, leads, leadOrders, assessor, nextActions, ids);
    private final ContactDialogue contacts = new ContactDialogue(
            transactions,
            ledger,
            messages,
            consentTexts,
            intake,
            withdrawn,
            new Objections(ledger, consentTexts, List.of(withdrawn), leadTrail, ids),
            ids,
            URI.create("https://example.com/konsultacja"));

    private final boolean limited;

    House(@ConfigProperty(name = LIMITED, defaultValue = "false") boolean limited) {
        this.limited = limited;
    }

    /** The visitor of this conversation agrees to be contacted. */
    public void agree(String conversation) {
        transactions.inTransaction(() -> {
            ledger.append(SampleConsents.granted(new ConversationId(UUID.fromString(conversation)), Purpose.CONTACT));
            return conversation;
        });
    }

    public InMemoryConversations conversations() {
        return conversations;
    }

    public InMemoryConsentLedger consents() {
        return ledger;
    }

    public InMemoryMessages messages() {
        return messages;
    }

    public EnteredFields entered() {
        return entered;
    }

    public LeadAssessor assessor() {
        return assessor;
    }

    public Transactions transactions() {
        return transactions;
    }

    public SecureTokens tokens() {
        return tokens;
    }

    public InMemoryConversationEvents events() {
        return events;
    }

    public Ids ids() {
        return ids;
    }

    @Produces
    @Singleton
    EdgeSettings edge() {
        return new EdgeSettings(
                Set.of("https://www.example.com"),
                Set.of("127.0.0.1", "10.0.0.0/8"),
                limited,
                new EdgeSettings.Limits(65_536, 6_291_456, 50, 8, 16_384, 8_192));
    }

    @Produces
    @Singleton
    VisitorSettings visitors() {
        return new VisitorSettings("2026-01", 3, 2, Duration.ofMillis(50), Duration.ofMillis(100));
    }

    @Produces
    @Singleton
    OpenSession openSession() {
        return new OpenSession(transactions, newConversations, engagements, clock);
    }

    @Produces
    @Singleton
    TakeTurn takeTurn() {
        Dialogue dialogue = new Dialogue(
                new InMemoryTextAnalysis(),
                new ProfileReader(),
                catalogues,
                new Responders(List.of(new Cheapest(), new Trouble()), Optional.empty(), new FallbackResponder()),
                new InMemoryUnansweredQuestions(),
                List.of(),
                clock);
        return new TakeTurn(
                transactions,
                conversations,
                messages,
                new InMemoryTurns(conversations, messages),
                newConversations,
                dialogue,
                ids,
                tokens,
                clock,
                new TakeTurn.Limits(
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(12),
                        20,
                        limited ? Duration.ofMinutes(1) : Duration.ZERO));
    }

    @Produces
    @Singleton
    ReadConversation readConversation() {
        return new ReadConversation(transactions, conversations, messages, opinions, engagements, tokens);
    }

    @Produces
    @Singleton
    CorrectProfile correctProfile() {
        return new CorrectProfile(
                transactions, conversations, entered, List.of(new LeadKeeping(contacts)), tokens, leadTrail, clock);
    }

    @Produces
    @Singleton
    GiveConsent giveConsent() {
        return new GiveConsent(
                transactions, conversations, ledger, consentTexts, List.of(withdrawn), tokens, ids, clock);
    }

    @Produces
    @Singleton
    SubmitEnquiry submitEnquiry() {
        return new SubmitEnquiry(
                transactions, conversations, ledger, consentTexts, leads, entered, intake, tokens, ids, clock);
    }

    @Produces
    @Singleton
    ListLeads listLeads() {
        return new ListLeads(transactions, leads);
    }

    @Produces
    @Singleton
    ReadLead readLead() {
        return new ReadLead(transactions, leads, ledger);
    }

    @Produces
    @Singleton
    ChangeLeadStatus changeLeadStatus() {
        return new ChangeLeadStatus(transactions, leads, ledger, leadOrders, nextActions, leadTrail, clock);
    }

    @Produces
    @Singleton
    AssignLead assignLead() {
        return new AssignLead(transactions, leads, leadTrail, clock);
    }

    @Produces
    @Singleton
    ExportLeads exportLeads() {
        return new ExportLeads(transactions, leads, leadTrail);
    }

    @Produces
    @Singleton
    SampleThing sampleLead() {
        return new SampleThing("/api/v1/admin/leads/", this::lead);
    }

    @Produces
    @Singleton
    SampleThing sampleLeadPage() {
        return new SampleThing("/admin/leads/", this::lead);
    }

    /** The id of a new lead of a person who consented to be contacted. */
    private String lead() {
        Lead lead = SampleLeads.rich();
        return transactions.inTransaction(() -> {
            ledger.append(SampleConsents.decision(lead.origins().getFirst(), Purpose.CONTACT, true));
            leads.add(lead);
            return lead.id().value().toString();
        });
    }

    @Produces
    @Singleton
    FollowConversation followConversation() {
        return new FollowConversation(transactions, conversations, events, tokens);
    }

    @Produces
    @Singleton
    ListConversations listConversations() {
        return new ListConversations(transactions, conversations);
    }

    @Produces
    @Singleton
    ReadTranscript readTranscript() {
        return new ReadTranscript(transactions, conversations, messages, opinions);
    }

    @Produces
    @Singleton
    JudgeAnswer judgeAnswer() {
        return new JudgeAnswer(transactions, conversations, messages, opinions, tokens, clock);
    }

    @Produces
    @Singleton
    RateConversation rateConversation() {
        return new RateConversation(transactions, conversations, opinions, tokens, clock);
    }

    @Produces
    @Singleton
    ListPackages listPackages() {
        return new ListPackages(catalogues);
    }

    @Produces
    @Singleton
    QuoteArea quoteArea() {
        return new QuoteArea(catalogues);
    }

    @Produces
    @Singleton
    ReadStatus readStatus() {
        return new ReadStatus("1.0.0", List.of(new FixedServicePart("redis", PartCondition.OFF)));
    }

    /** Answers one question of the price list, with a card and in two sentences. */
    private static final class Cheapest implements Responder {

        @Override
        public Optional<Reply> answer(TurnContext turn) {
            if (!turn.text().original().contains("najtańszy")) {
                return Optional.empty();
            }
            Answer answer = Answer.of(
                            "Najtańszy jest pakiet Express. Kosztuje 999\u00A0zł/m².",
                            turn.language(),
                            AnsweredBy.CATALOGUE)
                    .withCards(List.of(new Card.PackageCard(turn.catalogue().get(PackageName.EXPRESS), false)))
                    .withSources(List.of("catalogue:express"));
            return Optional.of(
                    Reply.of(answer, turn.memory().answered(new AnswerKey("catalogue:cheapest"), new Topic("price"))));
        }
    }

    private static final class Trouble implements Responder {

        @Override
        public Optional<Reply> answer(TurnContext turn) {
            if (turn.text().original().equals(BUG)) {
                throw new IllegalStateException("jdbc:postgresql://secret");
            }
            if (turn.text().original().equals(OUTAGE)) {
                turn.sentences().accept("Chwileczkę.");
                throw new ProblemException(new Problem.Unavailable("model"));
            }
            return Optional.empty();
        }
    }
}
