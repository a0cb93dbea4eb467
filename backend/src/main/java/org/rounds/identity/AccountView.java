package org.rounds.identity;

import java.util.Set;
import java.util.UUID;

/** A person who may sign in. {@code regions} are the regions a staff member works for. */
public record AccountView(
        AccountId id, String name, String email, Set<Role> roles, Set<UUID> regions) {}
