package th.phinong.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import th.phinong.identity.AccountId;
import th.phinong.identity.Accounts;

/**
 * Keeps in the session only whose it is. The person is read again at every request, so that a
 * closed account is out at once and no serialized object outlives a release.
 */
@Component
class AccountSessions implements SecurityContextRepository {

    private static final String ACCOUNT = "account";

    private final Accounts accounts;

    AccountSessions(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new OnDemand(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof SignedIn signedIn) {
            request.getSession().setAttribute(ACCOUNT, signedIn.getPrincipal().account().value());
            return;
        }
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ACCOUNT);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return accountOf(request) != null;
    }

    private static @Nullable AccountId accountOf(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) instanceof Long id
                ? new AccountId(id)
                : null;
    }

    private final class OnDemand implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        private OnDemand(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                var account = accountOf(request);
                var official = account == null ? null : accounts.official(account).orElse(null);
                context =
                        official == null
                                ? SecurityContextHolder.createEmptyContext()
                                : new SecurityContextImpl(new SignedIn(official));
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return !containsContext(request);
        }
    }
}
