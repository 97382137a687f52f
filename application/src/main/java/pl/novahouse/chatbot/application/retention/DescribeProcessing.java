package pl.novahouse.chatbot.application.retention;

import pl.novahouse.chatbot.application.retention.port.DataInventories;
import pl.novahouse.chatbot.domain.retention.DataInventory;
import pl.novahouse.chatbot.domain.retention.RetentionPolicy;

/** Tells everyone what is kept about people, why and for how long. */
public final class DescribeProcessing {

    private final DataInventory inventory;
    private final RetentionPolicy policy;

    public DescribeProcessing(DataInventories inventories, RetentionPolicy policy) {
        this.inventory = inventories.read();
        this.policy = policy;
    }

    public record Result(DataInventory inventory, RetentionPolicy policy) {}

    public Result execute() {
        return new Result(inventory, policy);
    }
}
