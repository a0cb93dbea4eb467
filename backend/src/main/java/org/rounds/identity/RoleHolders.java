package org.rounds.identity;

import java.util.List;
import org.springframework.stereotype.Component;

/** Tells who of the staff has a role, for those who write to all of them. */
@Component
public class RoleHolders {

    private final AccountRepository accounts;

    RoleHolders(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Those whose accounts are in use. */
    public List<AccountView> of(Role role) {
        return accounts.staff().stream()
                .filter(Account::mayActNow)
                .map(Account::view)
                .filter(one -> one.roles().contains(role))
                .toList();
    }
}
