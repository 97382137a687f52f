package pl.novahouse.chatbot.rest.delivery;

import java.util.List;
import pl.novahouse.chatbot.application.delivery.ReadDelivery;
import pl.novahouse.chatbot.domain.delivery.Attempt;
import pl.novahouse.chatbot.domain.delivery.Exchange;
import pl.novahouse.chatbot.domain.delivery.Progress;

/** One delivery as its page shows it. */
record DeliveryPageBody(
        DeliveryListPage.Row row, String subject, String externalId, boolean isActionable, List<Try> attempts) {

    /** One try in words. */
    record Try(int number, String startedAt, String result, String reason, List<Said> exchanges) {

        Try {
            exchanges = List.copyOf(exchanges);
        }

        static Try from(Attempt attempt) {
            return new Try(
                    attempt.number(),
                    DeliveryWords.moment(attempt.startedAt()),
                    DeliveryWords.of(attempt.result()),
                    attempt.reason().map(DeliveryWords::of).orElse(""),
                    attempt.exchanges().stream().map(Said::from).toList());
        }
    }

    /** One call of a try. */
    record Said(String request, String response) {

        static Said from(Exchange exchange) {
            return new Said(exchange.request(), exchange.response());
        }
    }

    DeliveryPageBody {
        attempts = List.copyOf(attempts);
    }

    static DeliveryPageBody from(ReadDelivery.Result result) {
        Progress progress = result.delivery().progress();
        return new DeliveryPageBody(
                DeliveryListPage.Row.from(result.delivery()),
                result.delivery().subject().toString(),
                result.externalId().orElse("–"),
                progress instanceof Progress.Waiting || progress instanceof Progress.Dead,
                result.attempts().stream().map(Try::from).toList());
    }
}
