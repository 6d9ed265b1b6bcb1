package th.phinong.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

import th.phinong.identity.Tokens;

import java.io.IOException;
import java.util.Locale;

/** Reads the API's bearer token; one that is not good leaves the request anonymous. */
final class BearerTokens extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final Tokens tokens;

    BearerTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            tokens.official(header.substring(SCHEME.length()).strip())
                    .map(SignedIn::new)
                    .map(SecurityContextImpl::new)
                    .ifPresent(SecurityContextHolder::setContext);
        }
        chain.doFilter(request, response);
    }
}
