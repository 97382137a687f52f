package pl.novahouse.chatbot.bootstrap.delivery;

import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.integrations.delivery.HttpWebhooks;
import pl.novahouse.chatbot.integrations.delivery.SmtpMails;
import pl.novahouse.chatbot.integrations.shared.BoundedHttp;

/** Makes mail and webhooks, when they are configured. */
final class WayOutWiring {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final int MOST_BYTES = 64 * 1024;

    @Produces
    @Singleton
    Optional<SmtpMails> mails(MailConfig config, Mailer mailer, Company company) {
        EmailAddress from = config.from().map(EmailAddress::new).orElse(company.email());
        return config.host()
                .map(_ -> new SmtpMails(mailer, new SmtpMails.Settings(from, company.name(), company.email())));
    }

    @Produces
    @Singleton
    Optional<HttpWebhooks> webhooks(WebhookConfig config, InstantSource clock) {
        boolean production = !ConfigUtils.isProfileActive("local") && !ConfigUtils.isProfileActive("test");
        return config.url()
                .map(url -> new HttpWebhooks(
                        new HttpWebhooks.Settings(
                                url,
                                config.secret().orElse(""),
                                !production,
                                new BoundedHttp.Limits(CONNECT, config.timeout(), MOST_BYTES)),
                        clock));
    }
}
