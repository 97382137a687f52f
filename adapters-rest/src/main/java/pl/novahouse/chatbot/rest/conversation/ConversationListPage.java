package pl.novahouse.chatbot.rest.conversation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationFilter;
import pl.novahouse.chatbot.domain.conversation.ConversationPage;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.shared.TownName;
import pl.novahouse.chatbot.rest.shared.Pager;
import pl.novahouse.chatbot.rest.shared.PolishTime;

/** The list of conversations as its page shows it. */
record ConversationListPage(ConversationSearch search, List<Row> rows, long total, Pager pager) {

    /** One conversation in words. */
    record Row(
            String id,
            String title,
            String facts,
            String state,
            String stateClass,
            int turns,
            String language,
            String startedAt,
            String lastActivityAt) {

        static Row from(Conversation conversation) {
            return new Row(
                    conversation.id().value().toString(),
                    PanelWords.title(conversation),
                    facts(conversation.profile()),
                    PanelWords.state(conversation),
                    AnswerParts.state(conversation),
                    conversation.turns(),
                    PanelWords.language(conversation.language()),
                    PolishTime.moment(conversation.startedAt()),
                    PolishTime.moment(conversation.lastActivityAt()));
        }

        private static String facts(Profile profile) {
            return Stream.of(
                            profile.city().toOptional().map(TownName::value),
                            profile.area().toOptional().map(ProfileFacts::area),
                            profile.chosenPackage().toOptional().map(PackageName::displayName))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" · "));
        }
    }

    ConversationListPage {
        rows = List.copyOf(rows);
    }

    static ConversationListPage from(ConversationPage page, ConversationFilter filter, ConversationSearch search) {
        return new ConversationListPage(
                search,
                page.conversations().stream().map(Row::from).toList(),
                page.total(),
                Pager.of(page.total(), filter.page(), filter.size(), number -> link(search, number)));
    }

    public String summary() {
        return "Znalezione: " + total;
    }

    public boolean isFiltered() {
        return !(search.text().isEmpty()
                && search.state().isEmpty()
                && search.from().isEmpty()
                && search.until().isEmpty());
    }

    private static String link(ConversationSearch search, int page) {
        return "/admin/conversations?q=" + encoded(search.text()) + "&state=" + encoded(search.state()) + "&from="
                + encoded(search.from()) + "&until=" + encoded(search.until()) + "&page=" + page;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
