package org.rounds.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rounds.shared.SealedText;

/** One person who may sign in. There are no shared accounts and ids are never used again. */
@Entity
class Account {

    @EmbeddedId private AccountId id;

    @Convert(converter = SealedText.class)
    private String name;

    @Convert(converter = SealedText.class)
    private String email;

    @Column(name = "email_index")
    private byte[] emailIndex;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Convert(converter = RoleSet.class)
    private Set<Role> roles;

    @Convert(converter = RegionSet.class)
    private Set<UUID> regions;

    @Enumerated(EnumType.STRING)
    private StaffState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {} // for Hibernate

    private Account(
            String name,
            String email,
            byte[] emailIndex,
            Set<Role> roles,
            Set<UUID> regions,
            StaffState state,
            Instant now) {
        this.id = AccountId.next();
        this.name = name.strip();
        this.email = email.strip();
        this.emailIndex = emailIndex;
        this.roles = roles;
        this.regions = regions;
        this.state = state;
        this.createdAt = now;
    }

    /**
     * @param passwordHash absent for a patient who signs in by one-time links
     */
    static Account ofPatient(
            String name,
            String email,
            byte[] emailIndex,
            @Nullable String passwordHash,
            Instant now) {
        var account =
                new Account(
                        name,
                        email,
                        emailIndex,
                        Set.of(Role.PATIENT),
                        Set.of(),
                        StaffState.ACTIVE,
                        now);
        account.passwordHash = passwordHash;
        return account;
    }

    static Account invited(
            String name,
            String email,
            byte[] emailIndex,
            Set<Role> roles,
            Set<UUID> regions,
            Instant now) {
        if (roles.isEmpty() || roles.contains(Role.PATIENT)) {
            throw IdentityRule.rolesOfStaff();
        }
        return new Account(name, email, emailIndex, roles, regions, StaffState.INVITED, now);
    }

    void accept(String newPasswordHash) {
        if (state != StaffState.INVITED) {
            throw IdentityRule.linkUsed();
        }
        passwordHash = newPasswordHash;
        state = StaffState.ACTIVE;
    }

    void disable(AccountId by) {
        if (id.equals(by)) {
            throw IdentityRule.notYourself();
        }
        state = StaffState.DISABLED;
    }

    boolean mayActNow() {
        return state == StaffState.ACTIVE;
    }

    AccountId id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }

    AccountView view() {
        return new AccountView(id, name, email, roles, regions);
    }

    StaffAccount staffView() {
        return new StaffAccount(id, name, email, roles, regions, state, createdAt);
    }
}
