package pl.novahouse.chatbot.rest.shared;

import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Asks an unknown caller to log in: a page by a redirect to the provider, the API by a 401 that names the scheme. */
@Singleton
final class LoginChallenge {

    private final ErrorAnswers answers;

    LoginChallenge(ErrorAnswers answers) {
        this.answers = answers;
    }

    Uni<Response> answer(RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        return authenticator == null
                ? Uni.createFrom().item(unauthenticated(context, null))
                : authenticator.getChallenge(context).map(challenge -> answer(context, challenge));
    }

    private Response answer(RoutingContext context, @Nullable ChallengeData challenge) {
        if (challenge == null || challenge.status == 401) {
            return unauthenticated(context, challenge);
        }
        Response.ResponseBuilder redirect = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> redirect.header(name.toString(), value));
        return redirect.build();
    }

    private Response unauthenticated(RoutingContext context, @Nullable ChallengeData challenge) {
        Response.ResponseBuilder answer =
                Response.fromResponse(answers.response(context, Refusal.of(ErrorCode.UNAUTHENTICATED)));
        if (challenge != null) {
            challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        }
        return answer.build();
    }
}
