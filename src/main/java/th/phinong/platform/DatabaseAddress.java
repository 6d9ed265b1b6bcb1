package th.phinong.platform;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Where a PostgreSQL database is and how to sign in to it.
 *
 * @param options what follows the question mark ({@code sslmode=require}), or empty
 */
public record DatabaseAddress(
        String host, int port, String database, String user, String password, String options) {

    /**
     * Reads {@code postgresql://user:password@host:port/database?options}; the port is 5432 and the
     * password empty when they aren't there, and {@code %40} stands for an {@code @}.
     *
     * @param variable the name of the setting, for the message
     * @throws PlainFailure when it can't be read; the message doesn't repeat the address, which
     *     holds a password
     */
    public static DatabaseAddress parse(String variable, String url) {
        try {
            URI uri = URI.create(url.strip());
            boolean postgres =
                    "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
            String path = uri.getPath();
            String[] signIn =
                    uri.getRawUserInfo() == null
                            ? new String[0]
                            : uri.getRawUserInfo().split(":", 2);
            if (!postgres
                    || uri.getHost() == null
                    || signIn.length == 0
                    || path == null
                    || path.length() < 2) {
                throw new PlainFailure("platform.database-url", variable);
            }
            return new DatabaseAddress(
                    uri.getHost(),
                    uri.getPort() < 0 ? 5432 : uri.getPort(),
                    path.substring(1),
                    decoded(signIn[0]),
                    signIn.length == 2 ? decoded(signIn[1]) : "",
                    uri.getRawQuery() == null ? "" : uri.getRawQuery());
        } catch (IllegalArgumentException _) {
            throw new PlainFailure("platform.database-url", variable);
        }
    }

    /** The same server and account, another database. */
    public DatabaseAddress withDatabase(String other) {
        return new DatabaseAddress(host, port, other, user, password, options);
    }

    /** The address as {@link #parse} reads it, password included. */
    public String url() {
        return "postgresql://%s:%s@%s:%d/%s%s"
                .formatted(encoded(user), encoded(password), host, port, database, query(""));
    }

    String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s%s"
                .formatted(
                        host,
                        port,
                        database,
                        query("ApplicationName=phinong&reWriteBatchedInserts=true"));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), user, password);
    }

    private String query(String ours) {
        String all = ours.isEmpty() || options.isEmpty() ? ours + options : ours + "&" + options;
        return all.isEmpty() ? "" : "?" + all;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Host, port and database only: this ends up in messages. */
    @Override
    public String toString() {
        return host + ":" + port + "/" + database;
    }
}
