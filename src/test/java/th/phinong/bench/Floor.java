package th.phinong.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.postgresql.PGConnection;

import th.phinong.platform.DatabaseAddress;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;

/**
 * The thinnest Java over PostgreSQL: the JDK's own web server, virtual threads, one prepared
 * statement for each request, and HTML that is nothing but the rows. What it does is the least that
 * the same answer can take here.
 */
final class Floor implements AutoCloseable {

    /** A connection with the statements that it has prepared. */
    private record Line(Connection connection, Map<String, PreparedStatement> prepared) {

        PreparedStatement statement(String sql) throws SQLException {
            var known = prepared.get(sql);
            if (known == null) {
                known = connection.prepareStatement(sql);
                prepared.put(sql, known);
            }
            return known;
        }
    }

    private final DatabaseAddress address;
    private final HttpServer server;
    private final BlockingQueue<Line> lines = new ArrayBlockingQueue<>(Load.CONNECTIONS);

    private Floor(DatabaseAddress address, HttpServer server) {
        this.address = address;
        this.server = server;
    }

    static Floor start(DatabaseAddress address) throws IOException, SQLException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var floor = new Floor(address, server);
        for (int i = 0; i < Load.CONNECTIONS; i++) {
            floor.lines.add(new Line(floor.connect(), new HashMap<>()));
        }
        server.start();
        return floor;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + address, address.user(), address.password());
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Answers a path with the rows of a query. */
    void serve(String path, String sql) {
        server.createContext(path, exchange -> answer(exchange, line -> rows(line, sql)));
    }

    /** Answers a path by one change, committed durably. */
    void serveChange(String path, String sql) {
        server.createContext(
                path,
                exchange ->
                        answer(
                                exchange,
                                line -> "<p>" + line.statement(sql).executeUpdate() + "</p>"));
    }

    private interface Work {
        String with(Line line) throws SQLException;
    }

    private void answer(HttpExchange exchange, Work work) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var line = lines.take();
            byte[] body;
            try {
                body = work.with(line).getBytes(StandardCharsets.UTF_8);
            } finally {
                lines.add(line);
            }
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (SQLException e) {
            throw new IOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String rows(Line line, String sql) throws SQLException {
        var html = new StringBuilder("<!doctype html><title>rows</title><table>");
        try (var rows = line.statement(sql).executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                html.append("<tr>");
                for (int i = 1; i <= columns; i++) {
                    html.append("<td>").append(rows.getString(i));
                }
            }
        }
        return html.append("</table>").toString();
    }

    /** How long PostgreSQL takes to hand over a table as CSV, in seconds. */
    double copySeconds(String sql) throws SQLException, IOException {
        try (var connection = connect()) {
            long begun = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(sql, OutputStream.nullOutputStream());
            return (System.nanoTime() - begun) / 1e9;
        }
    }

    /** Runs statements outside of what is measured. */
    void execute(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of a query. */
    List<String> column(String sql) throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    @Override
    public void close() throws SQLException {
        server.stop(0);
        for (var line : lines) {
            line.connection().close();
        }
    }
}
