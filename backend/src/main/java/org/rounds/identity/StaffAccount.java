package org.rounds.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A staff account as an administrator sees it. */
public record StaffAccount(
        AccountId id,
        String name,
        String email,
        Set<Role> roles,
        Set<UUID> regions,
        StaffState state,
        Instant invitedAt) {}
