package pl.novahouse.chatbot.bootstrap.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.bootstrap.booking.BookingConfig;
import pl.novahouse.chatbot.bootstrap.booking.IncomingConfig;
import pl.novahouse.chatbot.bootstrap.booking.ZencalConfig;
import pl.novahouse.chatbot.bootstrap.conversation.InactivityConfig;
import pl.novahouse.chatbot.bootstrap.conversation.LlmConfig;
import pl.novahouse.chatbot.bootstrap.conversation.TurnConfig;
import pl.novahouse.chatbot.bootstrap.conversation.VisitorConfig;
import pl.novahouse.chatbot.bootstrap.delivery.DeliveryConfig;
import pl.novahouse.chatbot.bootstrap.delivery.MailConfig;
import pl.novahouse.chatbot.bootstrap.delivery.WebhookConfig;
import pl.novahouse.chatbot.bootstrap.lead.LeadConfig;
import pl.novahouse.chatbot.bootstrap.lead.MondayConfig;
import pl.novahouse.chatbot.bootstrap.retention.RetentionConfig;
import pl.novahouse.chatbot.bootstrap.shared.CompanyConfig;
import pl.novahouse.chatbot.bootstrap.shared.EdgeConfig;
import pl.novahouse.chatbot.bootstrap.traffic.TrafficConfig;
import pl.novahouse.chatbot.bootstrap.upload.UploadConfig;

/** {@code docs/configuration.md} names every setting of our own with its default, and no other. */
final class ConfigurationPageTest {

    private static final Path PAGE = Path.of("../docs/configuration.md");
    private static final Path CODE = Path.of("src/main/java");

    private static final List<Class<?>> MAPPINGS = List.of(
            BackupConfig.class,
            BookingConfig.class,
            CompanyConfig.class,
            DeliveryConfig.class,
            EdgeConfig.class,
            EmbeddedConfig.class,
            InactivityConfig.class,
            IncomingConfig.class,
            LeadConfig.class,
            JobsConfig.class,
            LlmConfig.class,
            MailConfig.class,
            MondayConfig.class,
            OpenIdConfig.class,
            RetentionConfig.class,
            TrafficConfig.class,
            TurnConfig.class,
            UploadConfig.class,
            VisitorConfig.class,
            WebhookConfig.class,
            ZencalConfig.class);

    @Test
    void the_page_lists_every_setting_with_its_default() throws IOException {
        List<String> listed = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `nova."))
                .map(line -> line.substring(0, line.indexOf('|', line.indexOf('|', 1) + 1) + 1))
                .sorted()
                .toList();

        assertThat(listed).isEqualTo(settings());
    }

    @Test
    void every_configuration_mapping_is_checked() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            List<String> mapped = files.filter(file -> file.toString().endsWith("Config.java"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();

            assertThat(mapped)
                    .isEqualTo(
                            MAPPINGS.stream().map(Class::getSimpleName).sorted().toList());
        }
    }

    private static List<String> settings() {
        return MAPPINGS.stream()
                .flatMap(mapping ->
                        rows(mapping.getAnnotation(ConfigMapping.class).prefix(), mapping))
                .sorted()
                .toList();
    }

    private static Stream<String> rows(String prefix, Class<?> mapping) {
        return Arrays.stream(mapping.getMethods())
                .sorted(Comparator.comparing(Method::getName))
                .flatMap(method -> method.getReturnType().isInterface()
                                && method.getReturnType().isMemberClass()
                        ? rows(prefix + "." + kebab(method.getName()), method.getReturnType())
                        : Stream.of(row(prefix, method)));
    }

    private static String row(String prefix, Method method) {
        WithDefault given = method.getAnnotation(WithDefault.class);
        return "| `" + prefix + "." + kebab(method.getName()) + "` | "
                + (given == null ? "–" : "`" + given.value() + "`") + " |";
    }

    private static String kebab(String name) {
        return name.replaceAll("(\\p{Lu})", "-$1").toLowerCase(Locale.ROOT);
    }
}
