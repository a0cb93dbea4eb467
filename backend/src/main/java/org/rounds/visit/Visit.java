package org.rounds.visit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rounds.catalogue.TherapyId;
import org.rounds.clinician.ClinicianId;
import org.rounds.identity.Role;
import org.rounds.patient.AddressId;
import org.rounds.patient.PatientId;
import org.rounds.region.RegionId;
import org.rounds.shared.SealedText;
import org.rounds.shared.TimeWindow;

/**
 * One planned trip of one nurse to one patient at one address. Its status changes by {@link #take}
 * alone.
 */
@Entity
class Visit {

    @EmbeddedId private VisitId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id"))
    private RegionId region;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId patient;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "address_id"))
    private AddressId address;

    private String state;
    private ZoneId zone;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "therapy_id"))
    private TherapyId therapy;

    @Convert(converter = SealedReasons.class)
    private Set<VisitReason> reasons;

    @Column(name = "reason_text")
    @Convert(converter = SealedText.class)
    private String reasonText;

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "window_start"))
    @AttributeOverride(name = "end", column = @Column(name = "window_end"))
    private TimeWindow window;

    /**
     * The day at the address; kept beside the instants so that a later change of a zone's rules
     * moves nothing.
     */
    @Column(name = "local_date")
    private LocalDate date;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "nurse_id"))
    private @Nullable ClinicianId nurse;

    private boolean emergency;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "arrived_at")
    private @Nullable Instant arrivedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "stopped_at")
    private @Nullable Instant stoppedAt;

    @Column(name = "departed_at")
    private @Nullable Instant departedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {} // for Hibernate

    Visit(NewVisit wish, Instant now) {
        id = VisitId.next();
        region = wish.region();
        patient = wish.patient();
        address = wish.address();
        state = wish.state();
        zone = wish.zone();
        therapy = wish.therapy();
        reasons = wish.reasons();
        reasonText = wish.reasonText();
        status = VisitStatus.REQUESTED;
        window = wish.window();
        date = LocalDate.ofInstant(wish.window().start(), wish.zone());
        createdAt = now;
    }

    /** Refuses a step that the order of states or the caller's role does not allow. */
    void check(VisitStep step, Set<Role> by) {
        if (!step.allows(status, by)) {
            throw VisitRule.notPossible(step, status);
        }
    }

    /** Takes a step that was checked, at the server's time {@code now}. */
    void take(VisitStep step, Instant now) {
        status = step.after(status);
        switch (step) {
            case ARRIVE -> arrivedAt = now;
            case START -> startedAt = now;
            case STOP -> stoppedAt = now;
            case DEPART -> departedAt = now;
            default -> {}
        }
        if (status.isFinal()) {
            endedAt = now;
        }
    }

    /** Only {@code scheduling} decides whose round holds the visit. */
    void assign(@Nullable ClinicianId newNurse) {
        nurse = newNurse;
    }

    /** Promises another arrival window; only {@code scheduling} decides when somebody can come. */
    void move(TimeWindow newWindow) {
        window = newWindow;
        date = LocalDate.ofInstant(newWindow.start(), zone);
    }

    void declareEmergency() {
        if (status.isFinal()) {
            throw VisitRule.over();
        }
        emergency = true;
    }

    VisitId id() {
        return id;
    }

    VisitView view() {
        return new VisitView(
                id,
                version == null ? 0 : version,
                region,
                patient,
                address,
                state,
                zone,
                therapy,
                reasons,
                reasonText,
                status,
                window,
                date,
                nurse,
                emergency,
                createdAt,
                arrivedAt,
                startedAt,
                stoppedAt,
                departedAt);
    }
}
