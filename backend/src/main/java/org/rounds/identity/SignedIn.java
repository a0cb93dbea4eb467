package org.rounds.identity;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The person behind a request, read anew from the account for each: a changed role bites at once.
 */
class SignedIn extends AbstractAuthenticationToken {

    private final transient AccountView account;

    SignedIn(AccountView account) {
        super(authorities(account));
        this.account = account;
        setAuthenticated(true);
    }

    private static List<SimpleGrantedAuthority> authorities(AccountView account) {
        return account.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public AccountView getPrincipal() {
        return account;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return account.id().value().toString();
    }
}
