package th.phinong.notifications;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

import th.phinong.platform.PlainFailure;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * The mail server of {@code SMTP_URL}: {@code smtp://[user:password@]host[:port]}, or {@code
 * smtps://} where all is encrypted from the first byte. Without it no mail is written or sent.
 */
@Component
class MailSettings {

    private static final String MILLISECONDS = "10000";

    private final @Nullable JavaMailSender sender;
    private final String from;
    private final String baseUrl;

    MailSettings(
            @Value("${SMTP_URL:}") String url,
            @Value("${PHINONG_MAIL_FROM:}") String from,
            @Value("${PHINONG_BASE_URL:http://localhost:${server.port}}") String baseUrl) {
        this.sender = url.isBlank() ? null : sender(url.strip());
        this.baseUrl = baseUrl.strip().replaceAll("/+$", "");
        this.from = from.isBlank() ? "phinong@" + host(this.baseUrl) : from.strip();
    }

    boolean isOn() {
        return sender != null;
    }

    /** Null where there is no mail server. */
    @Nullable JavaMailSender sender() {
        return sender;
    }

    String from() {
        return from;
    }

    /** The product's own address, as people reach it, without a slash at its end. */
    String baseUrl() {
        return baseUrl;
    }

    private static JavaMailSender sender(String url) {
        var server = read(url);
        var sender = new JavaMailSenderImpl();
        boolean encrypted = server.getScheme().equals("smtps");
        sender.setProtocol(server.getScheme());
        sender.setHost(server.getHost());
        sender.setPort(server.getPort() > 0 ? server.getPort() : encrypted ? 465 : 25);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var prefix = "mail." + server.getScheme() + ".";
        var properties = sender.getJavaMailProperties();
        properties.setProperty(prefix + "connectiontimeout", MILLISECONDS);
        properties.setProperty(prefix + "timeout", MILLISECONDS);
        properties.setProperty(prefix + "writetimeout", MILLISECONDS);
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        var user = server.getRawUserInfo();
        if (user != null) {
            var parts = user.split(":", 2);
            sender.setUsername(decoded(parts[0]));
            sender.setPassword(parts.length == 2 ? decoded(parts[1]) : "");
            properties.setProperty(prefix + "auth", "true");
            // a password never goes over an open line to another machine
            properties.setProperty(
                    prefix + "starttls.required", String.valueOf(!isHere(server.getHost())));
        }
        return sender;
    }

    private static URI read(String url) {
        try {
            var server = URI.create(url);
            var scheme = String.valueOf(server.getScheme());
            if (scheme.matches("smtps?") && server.getHost() != null) {
                return server;
            }
        } catch (IllegalArgumentException e) {
            throw new PlainFailure(e, "notifications.smtp-url");
        }
        throw new PlainFailure("notifications.smtp-url");
    }

    private static boolean isHere(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String host(String address) {
        var host = URI.create(address).getHost();
        return host == null ? "localhost" : host;
    }
}
