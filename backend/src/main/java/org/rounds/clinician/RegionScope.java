package org.rounds.clinician;

import java.util.Set;
import java.util.stream.Collectors;
import org.rounds.identity.CurrentUser;
import org.rounds.identity.Role;
import org.rounds.region.RegionId;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.shared.NotFound;
import org.springframework.stereotype.Component;

/** The regions whose staff the current user may see: their own; an administrator's are all. */
@Component
public class RegionScope {

    private final CurrentUser user;
    private final Regions regions;

    RegionScope(CurrentUser user, Regions regions) {
        this.user = user;
        this.regions = regions;
    }

    public Set<RegionId> regions() {
        return regions.all().stream()
                .map(RegionView::id)
                .filter(id -> user.has(Role.ADMIN) || user.regions().contains(id.value()))
                .collect(Collectors.toSet());
    }

    /** Refused like a region that does not exist. */
    public RegionId check(RegionId region) {
        if (!regions().contains(region)) {
            throw new NotFound();
        }
        return region;
    }
}
