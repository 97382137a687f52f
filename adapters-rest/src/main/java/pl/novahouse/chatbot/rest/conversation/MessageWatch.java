package pl.novahouse.chatbot.rest.conversation;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.application.conversation.TakeTurn;
import pl.novahouse.chatbot.application.traffic.NoticeMessage;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.domain.traffic.Credential;
import pl.novahouse.chatbot.rest.shared.ClientAddresses;

/** Has the messages that were answered watched for spam, at no risk to their answers. */
@Singleton
final class MessageWatch {

    private static final Logger LOG = Logger.getLogger(MessageWatch.class);

    private final NoticeMessage noticeMessage;
    private final ClientAddresses addresses;

    MessageWatch(NoticeMessage noticeMessage, ClientAddresses addresses) {
        this.noticeMessage = noticeMessage;
        this.addresses = addresses;
    }

    void notice(RoutingContext routing, TurnRequest request, Optional<SessionToken> token, TakeTurn.Result result) {
        if (result.repeated()) {
            return;
        }
        Optional<Credential> session = result.issuedToken().isPresent()
                ? Optional.empty()
                : token.map(SessionToken::value).map(Credential::of);
        try {
            noticeMessage.execute(new NoticeMessage.Command(addresses.of(routing), session, request.message()));
        } catch (ProblemException failed) {
            LOG.warn("A message was not watched for spam", failed);
        }
    }
}
