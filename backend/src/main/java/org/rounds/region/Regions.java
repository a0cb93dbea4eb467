package org.rounds.region;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rounds.audit.AuditSubject;
import org.rounds.audit.AuditTrail;
import org.rounds.shared.GeoPoint;
import org.rounds.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where visits are offered, and which state's rules hold there on a day. */
@Service
@Transactional
public class Regions {

    private final RegionRepository regions;
    private final StatePolicyRepository policies;
    private final BookingRulesRepository bookingRules;
    private final HolidayRepository holidays;
    private final Geocoder geocoder;
    private final RegionMarks marks;
    private final AuditTrail audit;

    Regions(
            RegionRepository regions,
            StatePolicyRepository policies,
            BookingRulesRepository bookingRules,
            HolidayRepository holidays,
            Geocoder geocoder,
            RegionMarks marks,
            AuditTrail audit) {
        this.regions = regions;
        this.policies = policies;
        this.bookingRules = bookingRules;
        this.holidays = holidays;
        this.geocoder = geocoder;
        this.marks = marks;
        this.audit = audit;
    }

    /** The region that serves a ZIP code; refused with {@code region/not-a-zip}. */
    public Optional<RegionView> serving(String zip) {
        if (!zip.matches("\\d{5}")) {
            throw RegionRule.notAZip();
        }
        return regions.findServing(zip).map(Region::view);
    }

    public RegionView region(RegionId id) {
        return regions.get(id).view();
    }

    public List<RegionView> all() {
        return regions.findAllByOrderByName().stream().map(Region::view).toList();
    }

    /** What holds in a state on a day: the latest row that has taken effect by then. */
    public Optional<StatePolicyView> policy(String state, LocalDate on) {
        return policies.findFirstByStateAndEffectiveFromLessThanEqualOrderByEffectiveFromDescIdDesc(
                        state, on)
                .map(policy -> policy.view(null));
    }

    /** A region's booking rules on a day: its own latest row, else the latest one for all. */
    public BookingRules bookingRules(RegionId region, LocalDate on) {
        return bookingRules.holding(region, on).orElseThrow(NotFound::new).rules();
    }

    /** The days from {@code first} to {@code last} on which a region is closed, in their order. */
    public List<Holiday> holidays(RegionId region, LocalDate first, LocalDate last) {
        return holidays.findHolding(region.value(), first, last).stream()
                .filter(HolidayRow::isClosed)
                .map(HolidayRow::holiday)
                .toList();
    }

    /** The point of an address with its accuracy; nothing if its ZIP code is not known. */
    public Optional<GeoPoint> locate(String line1, String city, String state, String zip) {
        return geocoder.locate(line1, city, state, zip);
    }

    /**
     * Opens a service area; refused with {@code region/code-taken} and {@code region/zip-taken}.
     */
    public RegionView add(AddRegion request) {
        if (regions.existsByCode(request.code())) {
            throw RegionRule.codeTaken();
        }
        var region = new Region(request);
        refuseZipsOfOthers(request.zips(), region.view().id());
        return saved(region, "ADD_REGION");
    }

    RegionView changeArea(RegionId id, ChangeArea request) {
        var region = regions.get(id);
        refuseZipsOfOthers(request.zips(), id);
        region.serve(request.zips(), request.version());
        return saved(region, "CHANGE_AREA");
    }

    private RegionView saved(Region region, String action) {
        var view = regions.saveAndFlush(region).view();
        marks.renew(view.id());
        audit.changed(action, new AuditSubject("region", view.id().value(), null, null));
        return view;
    }

    private void refuseZipsOfOthers(Set<String> zips, RegionId id) {
        regions.findOthersServing(zips, id).stream()
                .findFirst()
                .map(Region::view)
                .ifPresent(
                        other -> {
                            var taken = new HashSet<>(other.zips());
                            taken.retainAll(zips);
                            throw RegionRule.zipTaken(taken.iterator().next(), other.name());
                        });
    }
}
