package pl.novahouse.chatbot.persistence.operation;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** How to reach a database; shown without its password. */
public record DatabaseAccess(String jdbcUrl, String user, String password) {

    private static final int CONNECT_SECONDS = 10;

    /** What the driver calls it in an address, and what PostgreSQL's own programs read from their environment. */
    private static final Map<String, String> SAME = Map.of(
            "PGHOST", "PGHOST",
            "PGPORT", "PGPORT",
            "PGDBNAME", "PGDATABASE",
            "sslmode", "PGSSLMODE",
            "sslrootcert", "PGSSLROOTCERT",
            "sslcert", "PGSSLCERT",
            "sslkey", "PGSSLKEY");

    static DatabaseAccess of(AgroalDataSource database) {
        AgroalConnectionFactoryConfiguration connections =
                database.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        String password = connections.credentials().stream()
                .filter(SimplePassword.class::isInstance)
                .map(each -> ((SimplePassword) each).getWord())
                .findFirst()
                .orElse("");
        String user =
                connections.principal() == null ? "" : connections.principal().getName();
        return new DatabaseAccess(connections.jdbcUrl(), user, password);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, user, password);
    }

    String database() {
        return environment().getOrDefault("PGDATABASE", user);
    }

    /** For PostgreSQL's own programs; the password is in it, and nowhere else. */
    Map<String, String> environment() {
        @Nullable Properties address = Driver.parseURL(jdbcUrl, new Properties());
        if (address == null) {
            throw new IllegalArgumentException("not the address of a PostgreSQL database");
        }
        Map<String, String> environment = new HashMap<>();
        SAME.forEach((name, variable) -> {
            @Nullable String value = address.getProperty(name);
            if (value != null && !value.isEmpty()) {
                environment.put(variable, value);
            }
        });
        environment.computeIfPresent(
                "PGHOST", (_, host) -> host.replace("[", "").replace("]", ""));
        if (isOn(address.getProperty("ssl"))) {
            environment.putIfAbsent("PGSSLMODE", "verify-full");
        }
        putUnlessEmpty(environment, "PGUSER", user.isEmpty() ? address.getProperty("user", "") : user);
        putUnlessEmpty(environment, "PGPASSWORD", password.isEmpty() ? address.getProperty("password", "") : password);
        environment.put("PGCONNECT_TIMEOUT", Integer.toString(CONNECT_SECONDS));
        return environment;
    }

    private static boolean isOn(@Nullable String value) {
        return value != null
                && (value.isEmpty() || value.toLowerCase(Locale.ROOT).equals("true"));
    }

    private static void putUnlessEmpty(Map<String, String> environment, String variable, String value) {
        if (!value.isEmpty()) {
            environment.put(variable, value);
        }
    }

    @Override
    public String toString() {
        return "DatabaseAccess[" + user + "]";
    }
}
