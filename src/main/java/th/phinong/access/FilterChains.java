package th.phinong.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

import th.phinong.identity.Tokens;
import th.phinong.web.Shell;

import java.io.IOException;

/**
 * What the public may reach by address; everything that is not named here asks for a sign-in. What
 * an official may then see and do is the permission policy's answer, not the address's.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
        tableName = "identity.spring_session",
        maxInactiveIntervalInSeconds = FilterChains.SESSION_SECONDS)
class FilterChains {

    static final int SESSION_SECONDS = 8 * 60 * 60;

    private static final String[] PUBLIC_API = {
        "/api/v1/relations/**",
        "/api/v1/statistics",
        "/api/v1/listings/**",
        "/api/v1/provinces/**",
        "/api/v1/counterparts/**",
        "/api/v1/openapi.json"
    };

    /** Below public addresses, what only officials are asked for. */
    private static final String[] OFFICIAL_PAGES = {"/relations/*/facts/**", "/listings/new/**"};

    private static final String[] PUBLIC_PAGES = {
        "/",
        "/relations",
        "/relations.*",
        "/relations/**",
        "/provinces/**",
        "/counterparts/**",
        "/listings/**",
        "/guide",
        "/statistics",
        "/map",
        "/guide/standard-texts/**",
        "/countries/**",
        "/open-data",
        "/open-data/**",
        "/assets/**",
        // its token says whose calendar it is
        "/calendar.ics",
        "/favicon.ico",
        "/robots.txt",
        "/error/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Tokens tokens) throws Exception {
        return http.securityMatcher("/api/**")
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A bearer token is sent on purpose, never by a browser on its own.
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .addFilterBefore(new BearerTokens(tokens), AuthorizationFilter.class)
                .authorizeHttpRequests(
                        ask ->
                                ask.requestMatchers("/api/v1/listings/*/rows/*/**")
                                        .authenticated()
                                        .requestMatchers(HttpMethod.GET, PUBLIC_API)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .exceptionHandling(
                        refused ->
                                refused.authenticationEntryPoint(
                                                (request, response, e) -> tokenMissing(response))
                                        .accessDeniedHandler(
                                                (request, response, e) ->
                                                        response.sendError(
                                                                HttpStatus.FORBIDDEN.value())))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, AccountSessions sessions, AskToSignIn signIn)
            throws Exception {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(
                        ask ->
                                // an error's page answers every method, signed in or not
                                ask.dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers("/listings/*/reconcile/**")
                                        .authenticated()
                                        .requestMatchers(OFFICIAL_PAGES)
                                        .authenticated()
                                        .requestMatchers(HttpMethod.GET, PUBLIC_PAGES)
                                        .permitAll()
                                        .requestMatchers(HttpMethod.HEAD, PUBLIC_PAGES)
                                        .permitAll()
                                        .requestMatchers("/login")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(signIn))
                .build();
    }

    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("phinong_session");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        return cookie;
    }

    // In a cookie rather than the session: a form sent after its session ran out is then known for
    // our own, and can be kept for its sender.
    private static CookieCsrfTokenRepository csrfCookie() {
        var repository = new CookieCsrfTokenRepository();
        repository.setParameterName(Shell.CSRF_FIELD);
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
        return repository;
    }

    private static void tokenMissing(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"phinong\"");
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }
}
