package org.rounds.charting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rounds.charting.Chart.IdentityView;
import org.rounds.charting.Chart.InfusionView;
import org.rounds.charting.Chart.ProductView;
import org.rounds.charting.Chart.VitalsView;
import org.rounds.charting.Readings.VitalsPhase;
import org.rounds.identity.AccountId;
import org.rounds.shared.When;
import org.rounds.visit.VisitView;

/** A visit with all that was charted on it, together with the names of those who did. */
record VisitRecord(
        VisitView visit,
        VisitChart chart,
        @Nullable Infusion infusion,
        @Nullable Note note,
        Map<AccountId, String> names) {

    private static final InfusionView NOT_YET =
            new InfusionView(null, null, null, null, null, null, null, List.of());

    /**
     * What the note still needs before it can be signed; a visit that ended before arrival needs
     * only the words.
     */
    List<String> missing() {
        boolean started = infusion != null && infusion.wasStarted();
        var missing = new ArrayList<String>();
        if (visit.arrivedAt() != null && !visit.status().isFinal()) {
            require(missing, chart.lastIdentity().isPresent(), "The identity check");
            require(missing, infusion != null, "The infusion, or why it was not started");
            require(missing, visit.departedAt() != null, "Your departure");
        }
        if (started) {
            require(missing, chart.has(VitalsPhase.POST), "Readings after the infusion");
        }
        if (note != null) {
            note.draft().ifPresent(draft -> missing.addAll(draft.missing(started)));
        }
        return missing;
    }

    @Nullable IdentityView identityView() {
        return chart.lastIdentity().map(one -> one.view(this)).orElse(null);
    }

    List<VitalsView> vitalsViews() {
        return chart.vitals().stream().map(one -> one.view(this)).toList();
    }

    List<ProductView> productViews() {
        return chart.products().stream().map(one -> one.view(this)).toList();
    }

    InfusionView infusionView() {
        return infusion == null ? NOT_YET : infusion.view(visit.zone());
    }

    /** A moment as it was at the address. */
    When when(Instant at) {
        return When.of(at, visit.zone());
    }

    String nameOf(AccountId account) {
        return names.getOrDefault(account, "");
    }

    private static void require(List<String> missing, boolean there, String what) {
        if (!there) {
            missing.add(what);
        }
    }
}
