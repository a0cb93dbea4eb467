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

    /** Those who may act in a role for a region: neither invited only nor closed. */
    public List<AccountView> in(UUID region, Role role) {
        return accounts.staff().stream()
                .filter(Account::mayActNow)
                .map(Account::view)
                .filter(one -> one.roles().contains(role) && one.regions().contains(region))
                .toList();
    }
}
