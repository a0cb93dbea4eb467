package org.rounds.catalogue;

import java.util.List;

/** A therapy as an administrator edits it; ingredients by code. */
record TherapyAdmin(
        TherapyId id,
        String name,
        int minutes,
        List<String> ingredients,
        boolean mixedOnSite,
        boolean active,
        long version) {}
