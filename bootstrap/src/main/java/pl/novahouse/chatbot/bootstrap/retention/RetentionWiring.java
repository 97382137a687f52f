package pl.novahouse.chatbot.bootstrap.retention;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.booking.BookingErasure;
import pl.novahouse.chatbot.application.consent.Objections;
import pl.novahouse.chatbot.application.conversation.EnteredFields;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.delivery.Courier;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.lead.LeadCorrections;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.retention.ApplyRetention;
import pl.novahouse.chatbot.application.retention.ConfirmDataRequest;
import pl.novahouse.chatbot.application.retention.DeclineDataRequest;
import pl.novahouse.chatbot.application.retention.DescribeProcessing;
import pl.novahouse.chatbot.application.retention.EraseOwnConversation;
import pl.novahouse.chatbot.application.retention.EraseSubject;
import pl.novahouse.chatbot.application.retention.Erasures;
import pl.novahouse.chatbot.application.retention.ExportSubject;
import pl.novahouse.chatbot.application.retention.ForgetExpiredRequests;
import pl.novahouse.chatbot.application.retention.FulfilDataRequest;
import pl.novahouse.chatbot.application.retention.ListDataRequests;
import pl.novahouse.chatbot.application.retention.NoteContacts;
import pl.novahouse.chatbot.application.retention.ObjectInOwnConversation;
import pl.novahouse.chatbot.application.retention.PersonalOrigins;
import pl.novahouse.chatbot.application.retention.ReadReceipts;
import pl.novahouse.chatbot.application.retention.ReadRetention;
import pl.novahouse.chatbot.application.retention.ReapplyErasures;
import pl.novahouse.chatbot.application.retention.Rectifications;
import pl.novahouse.chatbot.application.retention.RectifySubject;
import pl.novahouse.chatbot.application.retention.RequestData;
import pl.novahouse.chatbot.application.retention.SendDataCode;
import pl.novahouse.chatbot.application.retention.TakeObjection;
import pl.novahouse.chatbot.application.retention.port.DataInventories;
import pl.novahouse.chatbot.application.retention.port.DataRequests;
import pl.novahouse.chatbot.application.retention.port.ErasureJournal;
import pl.novahouse.chatbot.application.retention.port.ErasureReceipts;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.application.retention.port.RetentionRuns;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.upload.port.UploadFiles;
import pl.novahouse.chatbot.application.upload.port.Uploads;
import pl.novahouse.chatbot.bootstrap.delivery.FeatureCouriers;
import pl.novahouse.chatbot.bootstrap.operation.RestoreStep;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.retention.RetentionPolicy;
import pl.novahouse.chatbot.domain.retention.RetentionPolicy.Period;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.integrations.delivery.SmtpMails;
import pl.novahouse.chatbot.persistence.operation.JobRhythm;
import pl.novahouse.chatbot.persistence.operation.RecurringJob;
import pl.novahouse.chatbot.persistence.retention.ContactSecret;
import pl.novahouse.chatbot.persistence.retention.JournalFile;

/** Makes the use cases of retention and of people's rights, and their jobs. */
final class RetentionWiring {

    private static final String RETENTION = "retention";
    private static final JobRhythm NIGHTLY = new JobRhythm.Daily(LocalTime.of(3, 30), ZoneId.of("Europe/Warsaw"));
    private static final Duration OFTEN = Duration.ofMinutes(1);

    @Produces
    @Singleton
    ContactSecret contactSecret(RetentionConfig config) {
        return new ContactSecret(config.contactSecret());
    }

    @Produces
    @Singleton
    JournalFile journalFile(RetentionConfig config) {
        return new JournalFile(config.journal());
    }

    @Produces
    @Singleton
    RetentionPolicy retentionPolicy(RetentionConfig config) {
        return new RetentionPolicy(
                List.of(
                        new Period(
                                "conversations",
                                Optional.of(config.conversationsAnonymisedAfter()),
                                Optional.of(config.conversationsDeletedAfter())),
                        deleted("uploads", config.uploads()),
                        deleted("leads", config.leads()),
                        deleted("bookings", config.bookings()),
                        deleted("consents", config.consents()),
                        deleted("deliveries", config.deliveries()),
                        deleted("questions", config.questions()),
                        deleted("rights", config.requests()),
                        deleted("security", config.blocks()),
                        deleted("operation", config.operation())),
                config.batch(),
                config.undo());
    }

    private static Period deleted(String dataClass, Duration after) {
        return new Period(dataClass, Optional.empty(), Optional.of(after));
    }

    @Produces
    @Singleton
    Erasures erasures(
            Transactions transactions,
            PersonalRecords records,
            ErasureReceipts receipts,
            ErasureJournal journal,
            Deliveries deliveries,
            BookingErasure bookings,
            Uploads uploads,
            UploadFiles files,
            AuditTrail trail,
            Ids ids,
            InstantSource clock,
            RetentionConfig config) {
        return new Erasures(
                transactions,
                records,
                receipts,
                journal,
                deliveries,
                bookings,
                uploads,
                files,
                trail,
                ids,
                clock,
                config.backups());
    }

    @Produces
    @Singleton
    ApplyRetention applyRetention(
            Transactions transactions,
            PersonalRecords records,
            RetentionRuns runs,
            Deliveries deliveries,
            AuditTrail trail,
            Ids ids,
            InstantSource clock,
            RetentionPolicy policy) {
        return new ApplyRetention(transactions, records, runs, deliveries, trail, ids, clock, policy);
    }

    @Produces
    @Singleton
    NoteContacts noteContacts(Transactions transactions, PersonalRecords records, InstantSource clock) {
        return new NoteContacts(transactions, records, clock);
    }

    @Produces
    @Singleton
    ExportSubject exportSubject(
            Transactions transactions, PersonalRecords records, AuditTrail trail, InstantSource clock) {
        return new ExportSubject(transactions, records, trail, clock);
    }

    @Produces
    @Singleton
    EraseSubject eraseSubject(Transactions transactions, PersonalRecords records, Erasures erasures) {
        return new EraseSubject(transactions, records, erasures);
    }

    @Produces
    @Singleton
    Rectifications rectifications(
            PersonalRecords records, Conversations conversations, LeadCorrections leads, EnteredFields entered) {
        return new Rectifications(records, conversations, leads, entered);
    }

    @Produces
    @Singleton
    RectifySubject rectifySubject(
            Transactions transactions,
            PersonalRecords records,
            Rectifications rectifications,
            AuditTrail trail,
            InstantSource clock) {
        return new RectifySubject(transactions, records, rectifications, trail, clock);
    }

    @Produces
    @Singleton
    PersonalOrigins personalOrigins(PersonalRecords records, Conversations conversations, Leads leads) {
        return new PersonalOrigins(records, conversations, leads);
    }

    @Produces
    @Singleton
    TakeObjection takeObjection(
            Transactions transactions,
            PersonalRecords records,
            PersonalOrigins origins,
            Objections objections,
            Ids ids,
            InstantSource clock) {
        return new TakeObjection(transactions, records, origins, objections, ids, clock);
    }

    @Produces
    @Singleton
    ObjectInOwnConversation objectInOwnConversation(
            Transactions transactions,
            Conversations conversations,
            Leads leads,
            Objections objections,
            SecureTokens tokens,
            Ids ids,
            InstantSource clock) {
        return new ObjectInOwnConversation(transactions, conversations, leads, objections, tokens, ids, clock);
    }

    @Produces
    @Singleton
    EraseOwnConversation eraseOwnConversation(
            Transactions transactions,
            Conversations conversations,
            PersonalRecords records,
            SecureTokens tokens,
            Erasures erasures) {
        return new EraseOwnConversation(transactions, conversations, records, tokens, erasures);
    }

    @Produces
    @Singleton
    ReapplyErasures reapplyErasures(
            Transactions transactions, ErasureReceipts receipts, ErasureJournal journal, Erasures erasures) {
        return new ReapplyErasures(transactions, receipts, journal, erasures);
    }

    @Produces
    @Singleton
    ReadReceipts readReceipts(Transactions transactions, ErasureReceipts receipts) {
        return new ReadReceipts(transactions, receipts);
    }

    @Produces
    @Singleton
    ReadRetention readRetention(
            Transactions transactions,
            PersonalRecords records,
            RetentionRuns runs,
            DataInventories inventories,
            RetentionPolicy policy,
            InstantSource clock) {
        return new ReadRetention(transactions, records, runs, inventories, policy, clock);
    }

    @Produces
    @Singleton
    DescribeProcessing describeProcessing(DataInventories inventories, RetentionPolicy policy) {
        return new DescribeProcessing(inventories, policy);
    }

    @Produces
    @Singleton
    RequestData requestData(
            Transactions transactions,
            DataRequests requests,
            Deliveries deliveries,
            Rectifications rectifications,
            Ids ids,
            InstantSource clock,
            RetentionConfig config) {
        return new RequestData(transactions, requests, deliveries, rectifications, ids, clock, config.codes());
    }

    @Produces
    @Singleton
    ConfirmDataRequest confirmDataRequest(
            Transactions transactions,
            DataRequests requests,
            PersonalRecords records,
            Erasures erasures,
            PersonalOrigins origins,
            Objections objections,
            SecureTokens tokens,
            AuditTrail trail,
            InstantSource clock) {
        return new ConfirmDataRequest(
                transactions, requests, records, erasures, origins, objections, tokens, trail, clock);
    }

    @Produces
    @Singleton
    ListDataRequests listDataRequests(Transactions transactions, DataRequests requests) {
        return new ListDataRequests(transactions, requests);
    }

    @Produces
    @Singleton
    FulfilDataRequest fulfilDataRequest(
            Transactions transactions,
            DataRequests requests,
            PersonalRecords records,
            Rectifications rectifications,
            AuditTrail trail,
            InstantSource clock) {
        return new FulfilDataRequest(transactions, requests, records, rectifications, trail, clock);
    }

    @Produces
    @Singleton
    DeclineDataRequest declineDataRequest(
            Transactions transactions, DataRequests requests, AuditTrail trail, InstantSource clock) {
        return new DeclineDataRequest(transactions, requests, trail, clock);
    }

    @Produces
    @Singleton
    FeatureCouriers dataCouriers(
            Transactions transactions,
            DataRequests requests,
            Optional<SmtpMails> mails,
            SecureTokens tokens,
            Company company,
            InstantSource clock) {
        return new FeatureCouriers(mails.<List<Courier>>map(
                        way -> List.of(new SendDataCode(transactions, requests, way, tokens, company, clock)))
                .orElse(List.of()));
    }

    @Produces
    @Singleton
    RestoreStep repeatingOfErasures(ReapplyErasures useCase) {
        return new RestoreStep("repeat the erasures", useCase::execute);
    }

    @Produces
    @Singleton
    RecurringJob retention(ApplyRetention useCase) {
        return new RecurringJob(
                RETENTION, NIGHTLY, () -> useCase.execute(new ApplyRetention.Command(false, new Actor.Job(RETENTION))));
    }

    @Produces
    @Singleton
    RecurringJob notingOfContacts(NoteContacts useCase) {
        return new RecurringJob("note-contacts", OFTEN, useCase::execute);
    }

    @Produces
    @Singleton
    ForgetExpiredRequests forgetExpiredRequests(Transactions transactions, DataRequests requests, InstantSource clock) {
        return new ForgetExpiredRequests(transactions, requests, clock);
    }

    @Produces
    @Singleton
    RecurringJob forgetExpiredRequestsJob(ForgetExpiredRequests useCase) {
        return new RecurringJob("forget-expired-requests", OFTEN, useCase::execute);
    }
}
