package pl.novahouse.chatbot.rest.delivery;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.delivery.ReadTargets;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter;
import pl.novahouse.chatbot.domain.delivery.DeliveryPage;
import pl.novahouse.chatbot.domain.delivery.TargetCondition.Hold;
import pl.novahouse.chatbot.rest.shared.Pager;

/** The deliveries and their targets as the page shows them. */
record DeliveryListPage(DeliverySearch search, List<Queue> queues, List<Row> rows, long total, Pager pager) {

    /** One target in words. */
    record Queue(
            String id,
            String name,
            String state,
            String stateClass,
            long open,
            long dead,
            String oldest,
            boolean held) {

        static Queue from(ReadTargets.Queue queue, ReadTargets.Result result) {
            Optional<Hold> hold = queue.condition().hold(result.at());
            return new Queue(
                    DeliveriesResponse.word(queue.figures().target()),
                    DeliveryWords.of(queue.figures().target()),
                    state(queue.served(), hold),
                    queue.served() && hold.isEmpty() ? "open" : "closed",
                    queue.figures().open(),
                    queue.figures().dead(),
                    queue.figures().oldest().map(DeliveryWords::moment).orElse("–"),
                    hold.isPresent());
        }

        private static String state(boolean served, Optional<Hold> hold) {
            if (!served) {
                return "nie skonfigurowano";
            }
            return hold.map(each -> switch (each) {
                        case Hold.Paused paused ->
                            "wstrzymana: " + DeliveryWords.of(paused.pause().reason())
                                    + paused.pause()
                                            .until()
                                            .map(until -> ", do " + DeliveryWords.moment(until))
                                            .orElse(", do wznowienia");
                        case Hold.Resting resting -> "odpoczywa do " + DeliveryWords.moment(resting.until());
                        case Hold.BreakerOpen open -> "nie odpowiada; próba " + DeliveryWords.moment(open.until());
                    })
                    .orElse("działa");
        }
    }

    /** One delivery in words. */
    record Row(
            String id,
            String kind,
            String target,
            String state,
            String stateClass,
            int attempts,
            String createdAt,
            String reason) {

        static Row from(Delivery delivery) {
            DeliveryFilter.State state = DeliveryFilter.State.of(delivery.progress());
            return new Row(
                    delivery.id().value().toString(),
                    DeliveryWords.kind(delivery.kind()),
                    DeliveryWords.of(delivery.target()),
                    DeliveryWords.of(state),
                    delivery.isOpen() ? "open" : "closed",
                    delivery.attempts(),
                    DeliveryWords.moment(delivery.createdAt()),
                    DeliveriesResponse.reason(delivery).map(DeliveryWords::of).orElse(""));
        }
    }

    DeliveryListPage {
        queues = List.copyOf(queues);
        rows = List.copyOf(rows);
    }

    static DeliveryListPage from(
            DeliveryPage page, DeliveryFilter filter, DeliverySearch search, ReadTargets.Result targets) {
        return new DeliveryListPage(
                search,
                targets.queues().stream()
                        .map(queue -> Queue.from(queue, targets))
                        .toList(),
                page.deliveries().stream().map(Row::from).toList(),
                page.total(),
                Pager.of(page.total(), filter.page(), filter.size(), number -> link(search, number)));
    }

    /** The search holds known words only. */
    private static String link(DeliverySearch search, int page) {
        return "/admin/deliveries?target=" + search.target() + "&state=" + search.state() + "&page=" + page;
    }
}
