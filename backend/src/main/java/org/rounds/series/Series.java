package org.rounds.series;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.ZoneId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.rounds.patient.PatientId;
import org.rounds.region.RegionId;
import org.rounds.visit.VisitView;

/** Visits of one patient that come again. It never changes: its {@link Occurrence}s do. */
@Entity
@Immutable
class Series {

    @EmbeddedId private SeriesId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "region_id"))
    private RegionId region;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "patient_id"))
    private PatientId patient;

    private ZoneId zone;

    @Column(name = "every_weeks")
    private int everyWeeks;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Series() {} // for Hibernate

    Series(VisitView first, int everyWeeks) {
        this.id = SeriesId.next();
        this.region = first.region();
        this.patient = first.patient();
        this.zone = first.zone();
        this.everyWeeks = everyWeeks;
    }

    SeriesId id() {
        return id;
    }

    PatientId patient() {
        return patient;
    }

    ZoneId zone() {
        return zone;
    }

    int everyWeeks() {
        return everyWeeks;
    }
}
