package pl.novahouse.chatbot.bootstrap.lead;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.catalogue.port.Catalogues;
import pl.novahouse.chatbot.application.consent.GiveConsent;
import pl.novahouse.chatbot.application.consent.Objections;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.conversation.CorrectProfile;
import pl.novahouse.chatbot.application.conversation.Engagements;
import pl.novahouse.chatbot.application.conversation.EnteredFields;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.conversation.port.Messages;
import pl.novahouse.chatbot.application.lead.AssignLead;
import pl.novahouse.chatbot.application.lead.ChangeLeadStatus;
import pl.novahouse.chatbot.application.lead.ContactDialogue;
import pl.novahouse.chatbot.application.lead.ContactEngagements;
import pl.novahouse.chatbot.application.lead.ExportLeads;
import pl.novahouse.chatbot.application.lead.LeadAssessor;
import pl.novahouse.chatbot.application.lead.LeadCorrections;
import pl.novahouse.chatbot.application.lead.LeadIntake;
import pl.novahouse.chatbot.application.lead.LeadKeeping;
import pl.novahouse.chatbot.application.lead.LeadOrders;
import pl.novahouse.chatbot.application.lead.ListLeads;
import pl.novahouse.chatbot.application.lead.ReadLead;
import pl.novahouse.chatbot.application.lead.SubmitEnquiry;
import pl.novahouse.chatbot.application.lead.WithdrawnLeads;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.bootstrap.shared.CompanyConfig;
import pl.novahouse.chatbot.domain.consent.ConsentTexts;
import pl.novahouse.chatbot.domain.lead.Competitors;
import pl.novahouse.chatbot.domain.lead.NextActions;
import pl.novahouse.chatbot.domain.lead.WorkingTime;
import pl.novahouse.chatbot.domain.shared.Company;

/** Makes what leads and consent are handled with. */
final class LeadWiring {

    @Produces
    @Singleton
    ConsentTexts consentTexts(Company company) {
        return new ConsentTexts(company.controller());
    }

    @Produces
    @Singleton
    Engagements engagements(ConsentLedger ledger, Leads leads, ConsentTexts texts) {
        return new ContactEngagements(ledger, leads, texts);
    }

    @Produces
    @Singleton
    WithdrawnLeads withdrawnLeads(Leads leads, LeadOrders orders) {
        return new WithdrawnLeads(leads, orders);
    }

    @Produces
    @Singleton
    Objections objections(
            ConsentLedger ledger, ConsentTexts texts, WithdrawnLeads withdrawnLeads, AuditTrail trail, Ids ids) {
        return new Objections(ledger, texts, List.of(withdrawnLeads), trail, ids);
    }

    @Produces
    @Singleton
    NextActions nextActions(Company company) {
        return new NextActions(new WorkingTime(company.hours()));
    }

    @Produces
    @Singleton
    LeadAssessor leadAssessor(Catalogues catalogues, TextAnalysis analysis, LeadConfig config) {
        return new LeadAssessor(
                catalogues, analysis, new Competitors(config.competitors().orElse(List.of())));
    }

    @Produces
    @Singleton
    LeadCorrections leadCorrections(Leads leads, Messages messages, LeadAssessor assessor, LeadOrders orders) {
        return new LeadCorrections(leads, messages, assessor, orders);
    }

    @Produces
    @Singleton
    LeadIntake leadIntake(
            ConsentLedger ledger,
            Leads leads,
            LeadOrders orders,
            LeadAssessor assessor,
            NextActions nextActions,
            Ids ids) {
        return new LeadIntake(ledger, leads, orders, assessor, nextActions, ids);
    }

    @Produces
    @Singleton
    ContactDialogue contactDialogue(
            Transactions transactions,
            ConsentLedger ledger,
            Messages messages,
            ConsentTexts texts,
            LeadIntake intake,
            WithdrawnLeads withdrawnLeads,
            Objections objections,
            Ids ids,
            CompanyConfig company) {
        return new ContactDialogue(
                transactions, ledger, messages, texts, intake, withdrawnLeads, objections, ids, company.bookingPage());
    }

    @Produces
    @Singleton
    GiveConsent giveConsent(
            Transactions transactions,
            Conversations conversations,
            ConsentLedger ledger,
            ConsentTexts texts,
            WithdrawnLeads withdrawnLeads,
            SecureTokens tokens,
            Ids ids,
            InstantSource clock) {
        return new GiveConsent(transactions, conversations, ledger, texts, List.of(withdrawnLeads), tokens, ids, clock);
    }

    @Produces
    @Singleton
    EnteredFields enteredFields(Catalogues catalogues, TextAnalysis analysis) {
        return new EnteredFields(catalogues, analysis);
    }

    @Produces
    @Singleton
    CorrectProfile correctProfile(
            Transactions transactions,
            Conversations conversations,
            EnteredFields entered,
            ContactDialogue dialogue,
            SecureTokens tokens,
            AuditTrail trail,
            InstantSource clock) {
        return new CorrectProfile(
                transactions, conversations, entered, List.of(new LeadKeeping(dialogue)), tokens, trail, clock);
    }

    @Produces
    @Singleton
    SubmitEnquiry submitEnquiry(
            Transactions transactions,
            Conversations conversations,
            ConsentLedger ledger,
            ConsentTexts texts,
            Leads leads,
            EnteredFields entered,
            LeadIntake intake,
            SecureTokens tokens,
            Ids ids,
            InstantSource clock) {
        return new SubmitEnquiry(
                transactions, conversations, ledger, texts, leads, entered, intake, tokens, ids, clock);
    }

    @Produces
    @Singleton
    ListLeads listLeads(Transactions transactions, Leads leads) {
        return new ListLeads(transactions, leads);
    }

    @Produces
    @Singleton
    ReadLead readLead(Transactions transactions, Leads leads, ConsentLedger ledger) {
        return new ReadLead(transactions, leads, ledger);
    }

    @Produces
    @Singleton
    ChangeLeadStatus changeLeadStatus(
            Transactions transactions,
            Leads leads,
            ConsentLedger ledger,
            LeadOrders orders,
            NextActions nextActions,
            AuditTrail trail,
            InstantSource clock) {
        return new ChangeLeadStatus(transactions, leads, ledger, orders, nextActions, trail, clock);
    }

    @Produces
    @Singleton
    AssignLead assignLead(Transactions transactions, Leads leads, AuditTrail trail, InstantSource clock) {
        return new AssignLead(transactions, leads, trail, clock);
    }

    @Produces
    @Singleton
    ExportLeads exportLeads(Transactions transactions, Leads leads, AuditTrail trail) {
        return new ExportLeads(transactions, leads, trail);
    }
}
