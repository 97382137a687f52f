package pl.novahouse.chatbot.rest.upload;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.application.audit.port.InMemoryAuditTrail;
import pl.novahouse.chatbot.application.upload.ListOwnUploads;
import pl.novahouse.chatbot.application.upload.ListUploads;
import pl.novahouse.chatbot.application.upload.OpenUpload;
import pl.novahouse.chatbot.application.upload.ReceiveUpload;
import pl.novahouse.chatbot.application.upload.port.InMemoryFileInspection;
import pl.novahouse.chatbot.application.upload.port.InMemoryUploadFiles;
import pl.novahouse.chatbot.application.upload.port.InMemoryUploads;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.FileKind;
import pl.novahouse.chatbot.domain.upload.FileName;
import pl.novahouse.chatbot.domain.upload.OpeningPolicy;
import pl.novahouse.chatbot.domain.upload.ScanVerdict;
import pl.novahouse.chatbot.domain.upload.Upload;
import pl.novahouse.chatbot.domain.upload.UploadId;
import pl.novahouse.chatbot.rest.shared.House;
import pl.novahouse.chatbot.rest.shared.SampleThing;

/** The use cases of uploads on in-memory ports. */
@Singleton
public final class UploadHouse {

    private final House house;
    private final InMemoryUploads uploads = new InMemoryUploads();
    private final InMemoryUploadFiles files = new InMemoryUploadFiles();
    private final InstantSource clock = InstantSource.system();

    UploadHouse(House house) {
        this.house = house;
    }

    InMemoryUploads uploads() {
        return uploads;
    }

    /** Keeps a picture that staff may open. */
    UUID picture() {
        UploadId id = new UploadId(UUID.randomUUID());
        FileContent bytes = FileContent.of("picture".getBytes(StandardCharsets.UTF_8));
        FileName name = FileName.of("mój salon \"nowy\".webp");
        ConversationId conversation = new ConversationId(UUID.randomUUID());
        uploads.add(Upload.arriving(id, conversation, name, FileKind.JPEG, bytes.size(), clock.instant())
                .judged(new ScanVerdict.Clean(), clock.instant()));
        files.keep(id, bytes, Optional.of(bytes));
        return id.value();
    }

    @Produces
    @Singleton
    SampleThing sample() {
        return new SampleThing("/api/v1/admin/uploads/", () -> picture().toString());
    }

    @Produces
    @Singleton
    SampleThing sampleOfThePanel() {
        return new SampleThing("/admin/uploads/", () -> picture().toString());
    }

    @Produces
    @Singleton
    UploadSettings uploadSettings() {
        return new UploadSettings(2, Duration.ofSeconds(5));
    }

    @Produces
    @Singleton
    ReceiveUpload receiveUpload() {
        return new ReceiveUpload(
                house.transactions(),
                house.conversations(),
                uploads,
                files,
                new InMemoryFileInspection(),
                house.tokens(),
                house.ids(),
                clock,
                new ReceiveUpload.Limits(5_242_880, 3, Duration.ofHours(24)));
    }

    @Produces
    @Singleton
    ListOwnUploads listOwnUploads() {
        return new ListOwnUploads(house.transactions(), house.conversations(), uploads, house.tokens());
    }

    @Produces
    @Singleton
    ListUploads listUploads() {
        return new ListUploads(house.transactions(), house.conversations(), uploads, OpeningPolicy.PICTURES);
    }

    @Produces
    @Singleton
    OpenUpload openUpload() {
        return new OpenUpload(
                house.transactions(), uploads, files, new InMemoryAuditTrail(clock), OpeningPolicy.PICTURES);
    }
}
