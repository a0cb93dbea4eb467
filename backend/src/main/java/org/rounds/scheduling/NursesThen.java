package org.rounds.scheduling;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
import org.rounds.clinician.ClinicianId;
import org.rounds.clinician.ClinicianView;
import org.rounds.clinician.Clinicians;
import org.rounds.identity.CurrentUser;
import org.rounds.planning.WhyNot;
import org.rounds.region.BookingLimits;
import org.rounds.region.RegionView;
import org.rounds.region.Regions;
import org.rounds.shared.NotFound;
import org.rounds.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who could come at a time and why the others cannot, for dispatchers who wonder. */
@Service
@Transactional
class NursesThen {

    /**
     * A nurse's answer.
     *
     * @param reason the first rule against it, in words
     */
    record NurseThen(ClinicianId nurseId, String name, boolean possible, @Nullable String reason) {

        static NurseThen of(ClinicianView nurse, Optional<String> reason) {
            return new NurseThen(nurse.id(), nurse.name(), reason.isEmpty(), reason.orElse(null));
        }
    }

    private final Bookings bookings;
    private final RoundsInView inView;
    private final BookingLimits limits;
    private final Regions regions;
    private final Clinicians clinicians;
    private final CurrentUser user;

    NursesThen(
            Bookings bookings,
            RoundsInView inView,
            BookingLimits limits,
            Regions regions,
            Clinicians clinicians,
            CurrentUser user) {
        this.bookings = bookings;
        this.inView = inView;
        this.limits = limits;
        this.regions = regions;
        this.clinicians = clinicians;
        this.user = user;
    }

    /**
     * The nurses of the region that serves a ZIP code, by name; a foreign region is not found.
     *
     * @param there the time on the wall at the address
     */
    List<NurseThen> of(String zip, TherapyId therapy, LocalDateTime there) {
        var region = regions.serving(zip).orElseThrow(() -> SchedulingRule.notServed("zip"));
        if (!user.regions().contains(region.id().value())) {
            throw new NotFound();
        }
        var start = there.atZone(region.zone()).toInstant();
        var wanted = bookings.wish(region, zip, therapy).at(start);
        var date = there.toLocalDate();
        var closed =
                words(SchedulingRule.notBookable())
                        .filter(why -> !limits.isBookable(region, start));
        var days =
                inView.of(region, date, date, true).stream()
                        .collect(toMap(NurseDay::round, identity()));
        var nurses = clinicians.nursesIn(region.id());
        var unlicensed = unlicensed(nurses, region, date);
        return nurses.stream()
                .map(
                        nurse -> {
                            var day = days.get(new RoundId(nurse.id(), date));
                            var licence = Optional.ofNullable(unlicensed.get(nurse.id()));
                            return NurseThen.of(
                                    nurse, closed.or(() -> licence).or(() -> reason(day, wanted)));
                        })
                .toList();
    }

    private Map<ClinicianId, String> unlicensed(
            List<ClinicianView> nurses, RegionView region, LocalDate date) {
        var ids = nurses.stream().map(ClinicianView::id).toList();
        return clinicians.licenceRefusals(ids, region.state(), date);
    }

    private Optional<String> reason(@Nullable NurseDay nurse, Promise wanted) {
        if (nurse == null) {
            return words(SchedulingRule.doesNotFit(WhyNot.OFF_SHIFT));
        }
        if (!nurse.day().serves(wanted.place())) {
            return words(SchedulingRule.outsideArea());
        }
        return nurse.plan(wanted.place())
                .whyNot(wanted)
                .flatMap(why -> words(SchedulingRule.doesNotFit(why)));
    }

    private static Optional<String> words(RuleBroken rule) {
        return Optional.ofNullable(rule.getMessage());
    }
}
