package org.rounds.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Members of staff by what they do and where. */
@Component
@Transactional
public class Staff {

    private final AccountRepository accounts;

    Staff(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Those who may act in a role: neither invited only nor closed. */
    public List<AccountView> of(Role role) {
        return accounts.staff().stream()
                .filter(Account::mayActNow)
                .map(Account::view)
                .filter(one -> one.roles().contains(role))
                .toList();
    }

    /** Of them, those who may act for a region. */
    public List<AccountView> in(UUID region, Role role) {
        return of(role).stream().filter(one -> one.regions().contains(region)).toList();
    }
}
