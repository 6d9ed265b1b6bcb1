package th.phinong.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

import th.phinong.shared.Language;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language of a request: what {@code ?lang=} says, else what the reader last chose, else Thai.
 * A program that asks the API is answered by its {@code Accept-Language} instead of a choice; a
 * browser's is not asked, for it is English on many an official's computer. Anything but {@code th}
 * and {@code en} is as if it were not there.
 */
final class ReaderLanguage implements LocaleResolver, HandlerInterceptor {

    private static final String NAME = "lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    /** The language in which a request is answered. */
    static Language of(HttpServletRequest request) {
        return asked(request)
                .or(() -> ErrorView.isForProgram(request) ? accepted(request) : chosen(request))
                .orElse(Language.TH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request).locale();
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("a reader chooses a language by its address");
    }

    /** Remembers a choice made by the address. */
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!ErrorView.isForProgram(request)) {
            asked(request).ifPresent(language -> remember(language, request, response));
        }
        return true;
    }

    private static void remember(
            Language language, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(NAME, language.tag())
                        .path("/")
                        .maxAge(REMEMBERED)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : Stream.of(query.split("&"))
                        .filter(pair -> pair.startsWith(NAME + "="))
                        .flatMap(pair -> known(pair.substring(NAME.length() + 1)).stream())
                        .findFirst();
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .flatMap(ReaderLanguage::known);
    }

    private static Optional<Language> accepted(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : known(request.getLocale().getLanguage());
    }

    private static Optional<Language> known(String tag) {
        return Arrays.stream(Language.values()).filter(l -> l.tag().equals(tag)).findFirst();
    }
}
