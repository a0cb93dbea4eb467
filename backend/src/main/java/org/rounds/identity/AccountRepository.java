package org.rounds.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByEmailIndex(byte[] emailIndex);

    List<Account> findByIdIn(Collection<AccountId> ids);

    boolean existsByState(StaffState state);

    @Query(
            """
            select count(a) > 0 from Account a
            where a.state = ACTIVE and cast(a.roles as string) <> 'PATIENT'
            """)
    boolean anyStaffActive();

    Optional<Account> findFirstByStateOrderByCreatedAt(StaffState state);

    @Query(
            "select a from Account a where cast(a.roles as string) <> 'PATIENT' order by a.createdAt")
    List<Account> staff();
}
