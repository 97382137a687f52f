package pl.novahouse.chatbot.application.conversation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import pl.novahouse.chatbot.application.conversation.port.AnswerModel;
import pl.novahouse.chatbot.application.conversation.port.AnswerModel.Line;
import pl.novahouse.chatbot.application.conversation.port.AnswerModel.ModelQuestion;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.Wording;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.conversation.Topic;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.Facts;
import pl.novahouse.chatbot.domain.knowledge.Match;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.safety.Backing;
import pl.novahouse.chatbot.domain.safety.PriceGuard;
import pl.novahouse.chatbot.domain.safety.Unbacked;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * Lets a language model word an answer from the catalogue, the nearest articles and what the visitor told. Each
 * sentence is shown only after it was found to claim nothing unbacked; an answer without such a sentence is asked for
 * once more, then left to the next.
 */
public final class ModelResponder implements Responder {

    private static final AnswerKey KEY = new AnswerKey("llm:answer");
    private static final int TRIES = 2;
    private static final int PASSAGES = 4;
    private static final Duration RESERVE = Duration.ofSeconds(1);

    /** What identifies a person stays here. */
    private static final Set<ProfileField> KEPT_FROM_THE_MODEL =
            EnumSet.of(ProfileField.NAME, ProfileField.EMAIL, ProfileField.PHONE);

    private final AnswerModel model;
    private final KnowledgeIndex index;
    private final TextAnalysis analysis;
    private final Company company;
    private final ArticleReplies replies;

    public ModelResponder(AnswerModel model, KnowledgeIndex index, TextAnalysis analysis, Company company) {
        this.model = model;
        this.index = index;
        this.analysis = analysis;
        this.company = company;
        this.replies = new ArticleReplies(index, company);
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        List<String> passages = passages(turn);
        ModelQuestion question = question(turn, passages);
        Duration budget = Duration.between(turn.now(), turn.deadline()).minus(RESERVE);
        for (int attempt = 0; attempt < TRIES && budget.isPositive(); attempt++) {
            BackedSentences backed = new BackedSentences(turn, passages);
            boolean available = ask(question, budget.dividedBy(TRIES - attempt), backed);
            if (backed.hasText()) {
                return Optional.of(reply(backed.text(), turn));
            }
            if (!available) {
                return Optional.empty();
            }
            budget = budget.minus(budget.dividedBy(TRIES - attempt));
        }
        return Optional.empty();
    }

    private boolean ask(ModelQuestion question, Duration budget, Consumer<String> sentences) {
        try {
            model.answer(question, budget, sentences);
            return true;
        } catch (ProblemException refused) {
            if (refused.problem() instanceof Problem.Unavailable) {
                return false;
            }
            throw refused;
        }
    }

    private static Reply reply(String text, TurnContext turn) {
        return Reply.of(
                Answer.of(text, turn.language(), AnsweredBy.LLM),
                turn.memory().answered(KEY, turn.memory().topic().orElse(new Topic("other"))));
    }

    private ModelQuestion question(TurnContext turn, List<String> passages) {
        List<String> facts = new ArrayList<>(catalogueLines(turn));
        facts.addAll(passages);
        List<ProfileField> told = Arrays.stream(ProfileField.values())
                .filter(field -> !KEPT_FROM_THE_MODEL.contains(field))
                .toList();
        String profile = new ProfileWording(turn.language()).known(turn.profile(), told);
        List<Line> history = turn.history().stream()
                .map(message -> new Line(message instanceof VisitorMessage, message.text()))
                .toList();
        return new ModelQuestion(
                turn.language(),
                facts,
                profile.isEmpty() ? List.of() : List.of(profile),
                history,
                turn.text().original());
    }

    private static List<String> catalogueLines(TurnContext turn) {
        Wording wording = Wording.in(turn.language());
        return turn.catalogue().packages().stream()
                .map(each -> catalogueLine(each, wording))
                .toList();
    }

    private static String catalogueLine(FinishingPackage each, Wording wording) {
        return String.join(
                ", ",
                each.name().displayName(),
                wording.pricePerSquareMetre(each.pricePerSquareMetre()),
                wording.time(each.worksTime()),
                wording.products(each.products()),
                wording.swaps(each.swaps()),
                wording.meetings(each.meetings()));
    }

    private List<String> passages(TurnContext turn) {
        Facts facts = Facts.of(turn.catalogue(), company, turn.language());
        return index.search(turn.text(), replies.context(turn.memory())).stream()
                .map(Match::article)
                .filter(article -> !article.isOutside())
                .limit(PASSAGES)
                .map(article -> rendered(article, facts, turn))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> rendered(Article article, Facts facts, TurnContext turn) {
        return article.content().in(turn.language()).answer().render(facts::value);
    }

    private List<AnalysedText> visitorWords(TurnContext turn) {
        List<AnalysedText> words = new ArrayList<>(List.of(turn.text()));
        turn.history().stream()
                .filter(VisitorMessage.class::isInstance)
                .map(message -> analysis.analyse(message.text(), turn.language()))
                .forEach(words::add);
        return words;
    }

    private List<AnalysedText> analysed(List<String> texts, TurnContext turn) {
        return texts.stream()
                .map(text -> analysis.analyse(text, turn.language()))
                .toList();
    }

    /** Passes sentences on up to the first that claims something unbacked. */
    private final class BackedSentences implements Consumer<String> {

        private final TurnContext turn;
        private final List<String> passages;
        private final StringBuilder text = new StringBuilder();
        private final List<Unbacked> unbacked = new ArrayList<>();
        private final List<Backing> backing = new ArrayList<>(1);

        BackedSentences(TurnContext turn, List<String> passages) {
            this.turn = turn;
            this.passages = passages;
        }

        @Override
        public void accept(String sentence) {
            if (!unbacked.isEmpty()) {
                return;
            }
            AnalysedText claimed = analysis.analyse(sentence, turn.language());
            unbacked.addAll(PriceGuard.judge(claimed, this::backing));
            if (unbacked.isEmpty()) {
                text.append(sentence);
                turn.sentences().accept(sentence);
            }
        }

        /** Most answers claim nothing, and then nobody needs what was said before to be analysed anew. */
        private Backing backing() {
            if (backing.isEmpty()) {
                backing.add(
                        new Backing(turn.catalogue(), turn.profile(), visitorWords(turn), analysed(passages, turn)));
            }
            return backing.getFirst();
        }

        boolean hasText() {
            return !text.toString().isBlank();
        }

        String text() {
            return text.toString().strip();
        }
    }
}
