package pl.novahouse.chatbot.persistence.knowledge;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.application.knowledge.port.UnansweredQuestions;
import pl.novahouse.chatbot.domain.knowledge.UnansweredQuestion;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.PersonalData;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** The unanswered questions in a table of their own, without a trace of who asked. */
@ApplicationScoped
public class PostgresUnansweredQuestions implements UnansweredQuestions {

    private static final String RECORD =
            "INSERT INTO unanswered_question (question, language, asked_at) VALUES (?, ?, ?)";

    private static final String LATEST =
            "SELECT question, language, asked_at FROM unanswered_question ORDER BY asked_at DESC, id DESC LIMIT ?";

    private final AgroalDataSource database;

    public PostgresUnansweredQuestions(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public void record(String question, Language language, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RECORD)) {
            statement.setString(1, PersonalData.masked(question));
            statement.setString(2, language.name());
            statement.setObject(3, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw unavailable(failure);
        }
    }

    @Override
    public List<UnansweredQuestion> latest(int limit) {
        List<UnansweredQuestion> questions = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LATEST)) {
            statement.setInt(1, limit);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    questions.add(new UnansweredQuestion(
                            rows.getString("question"),
                            Language.valueOf(rows.getString("language")),
                            rows.getObject("asked_at", OffsetDateTime.class).toInstant()));
                }
            }
        } catch (SQLException failure) {
            throw unavailable(failure);
        }
        return questions;
    }

    private static ProblemException unavailable(SQLException failure) {
        return new ProblemException(new Problem.Unavailable("database"), failure);
    }
}
