package org.rounds.scheduling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.rounds.clinician.ClinicianId;
import org.rounds.shared.Ids;
import org.rounds.shared.SealedText;
import org.rounds.visit.VisitId;

/** A nurse's report that the patient was not there, with each attempt to reach them. */
@Entity
@Immutable
class NoShowReport {

    @Id private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "nurse_id"))
    private ClinicianId nurse;

    @Convert(converter = SealedText.class)
    private String attempts;

    private Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    protected NoShowReport() {} // for Hibernate

    NoShowReport(VisitId visit, ClinicianId nurse, List<String> attempts, Instant now) {
        if (attempts.size() < 2) {
            throw SchedulingRule.attemptsMissing();
        }
        this.id = Ids.next();
        this.visit = visit;
        this.nurse = nurse;
        this.attempts = String.join("\n", attempts);
        this.reportedAt = now;
    }

    VisitId visit() {
        return visit;
    }
}
