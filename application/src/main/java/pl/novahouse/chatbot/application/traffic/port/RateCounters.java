package pl.novahouse.chatbot.application.traffic.port;

import java.util.List;
import pl.novahouse.chatbot.domain.traffic.Draw;
import pl.novahouse.chatbot.domain.traffic.Tally;

/**
 * Buckets that refill by a rate; an unknown one is full. They may be forgotten at any time. A call never fails and
 * never waits long: when the shared counters do not work, it is counted in the process, and the tally says so.
 */
public interface RateCounters {

    /**
     * Takes all draws together, or none of them when one bucket holds too little.
     *
     * @param draws at least one, each of another bucket
     */
    Tally take(List<Draw> draws);
}
