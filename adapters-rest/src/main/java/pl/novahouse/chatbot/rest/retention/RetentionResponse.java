package pl.novahouse.chatbot.rest.retention;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.retention.ReadRetention;
import pl.novahouse.chatbot.domain.retention.DataInventory;
import pl.novahouse.chatbot.domain.retention.RetentionPolicy;

/** What is kept for how long, what is due, and what the latest runs did. */
@Schema(name = "RetentionResponse")
record RetentionResponse(List<PeriodBody> periods, List<CountBody> due, List<RunBody> runs) {

    /** How long a class of data is kept, in days; null for no end. */
    @Schema(name = "RetentionPeriod")
    record PeriodBody(
            @Schema(examples = "conversations") String dataClass,
            String title,
            @Nullable Long anonymisedAfterDays,
            @Nullable Long deletedAfterDays) {

        static PeriodBody of(DataInventory.DataClass dataClass, RetentionPolicy policy) {
            Optional<RetentionPolicy.Period> period = policy.of(dataClass.key());
            return new PeriodBody(
                    dataClass.key(),
                    dataClass.title(),
                    days(period.flatMap(RetentionPolicy.Period::anonymiseAfter)),
                    days(period.flatMap(RetentionPolicy.Period::deleteAfter)));
        }

        private static @Nullable Long days(Optional<Duration> duration) {
            return duration.map(Duration::toDays).orElse(null);
        }
    }

    static RetentionResponse from(ReadRetention.Result read) {
        return new RetentionResponse(
                read.inventory().classes().stream()
                        .map(each -> PeriodBody.of(each, read.policy()))
                        .toList(),
                CountBody.from(read.due()),
                read.runs().stream().map(RunBody::from).toList());
    }
}
