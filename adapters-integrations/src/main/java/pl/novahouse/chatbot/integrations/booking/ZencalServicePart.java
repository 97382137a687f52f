package pl.novahouse.chatbot.integrations.booking;

import java.util.Optional;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.domain.operation.PartCondition;

/** The calendar as a part of the service: off when no key is configured. */
public final class ZencalServicePart implements ServicePart {

    private final Optional<ZencalMeetingCalendar> calendar;

    public ZencalServicePart(Optional<ZencalMeetingCalendar> calendar) {
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "zencal";
    }

    @Override
    public PartCondition condition() {
        return calendar.map(ZencalMeetingCalendar::condition).orElse(PartCondition.OFF);
    }
}
