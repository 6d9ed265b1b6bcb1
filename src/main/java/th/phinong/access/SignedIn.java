package th.phinong.access;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import th.phinong.identity.Official;

import java.util.Set;
import java.util.stream.Collectors;

/** An official, as Spring Security carries them through a request. */
final class SignedIn extends AbstractAuthenticationToken {

    private final transient Official official;

    SignedIn(Official official) {
        super(authorities(official));
        this.official = official;
        setAuthenticated(true);
    }

    private static Set<SimpleGrantedAuthority> authorities(Official official) {
        return official.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .collect(Collectors.toSet());
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Official getPrincipal() {
        return official;
    }

    @Override
    public String getName() {
        return official.userName();
    }
}
