package org.rounds.dispatch;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rounds.clinician.ClinicianId;
import org.rounds.region.Regions;
import org.rounds.scheduling.NurseFit;
import org.rounds.scheduling.SoftObjection;
import org.rounds.scheduling.SoftRules;
import org.rounds.visit.Declines;
import org.rounds.visit.VisitView;
import org.springframework.stereotype.Component;

/**
 * The house's soft rules: nobody is given again what they declined, more than a fair share of a
 * day, or a long way, unless a dispatcher says why.
 */
@Component
class HouseRules implements SoftRules {

    private final Declines declines;
    private final Regions regions;

    HouseRules(Declines declines, Regions regions) {
        this.declines = declines;
        this.regions = regions;
    }

    @Override
    public Map<ClinicianId, List<SoftObjection>> against(
            VisitView visit, Map<ClinicianId, NurseFit> fits) {
        var declined = declines.of(visit);
        var policy = AssignmentPolicy.in(regions.region(visit.region()).code());
        return fits.entrySet().stream()
                .map(
                        one ->
                                Map.entry(
                                        one.getKey(),
                                        against(
                                                one.getValue(),
                                                declined.get(one.getKey()),
                                                policy)))
                .filter(one -> !one.getValue().isEmpty())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * @param declined the nurse's reason; absent if they did not decline
     */
    static List<SoftObjection> against(
            NurseFit fit, @Nullable String declined, AssignmentPolicy policy) {
        var objections = new ArrayList<SoftObjection>();
        if (declined != null) {
            var sentence = "Declined this visit (%s).".formatted(declined);
            objections.add(new SoftObjection("DECLINED", sentence));
        }
        if (fit.stops() >= policy.fullDay()) {
            var sentence = "Has %d visits that day, a fair share is %d.";
            objections.add(
                    new SoftObjection(
                            "FULL_DAY", sentence.formatted(fit.stops(), policy.fullDay())));
        }
        if (fit.addedMinutes() != null && fit.addedMinutes() > policy.longWay()) {
            var sentence = "Would drive %d minutes more.".formatted(fit.addedMinutes());
            objections.add(new SoftObjection("LONG_WAY", sentence));
        }
        return objections;
    }
}
