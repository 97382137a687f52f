package pl.novahouse.chatbot.application.upload.port;

import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.conversation.port.InMemoryConversations;
import pl.novahouse.chatbot.application.conversation.port.InMemoryMessages;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.Transactions;

/** The fakes keep what the real adapters promise. */
class InMemoryUploadPortsTest implements UploadsContract, UploadFilesContract {

    private final Transactions transactions = new InMemoryTransactions();
    private final Conversations conversations = new InMemoryConversations(new InMemoryMessages());
    private final Uploads uploads = new InMemoryUploads();
    private final UploadFiles files = new InMemoryUploadFiles();

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Conversations conversations() {
        return conversations;
    }

    @Override
    public Uploads uploads() {
        return uploads;
    }

    @Override
    public UploadFiles files() {
        return files;
    }
}
