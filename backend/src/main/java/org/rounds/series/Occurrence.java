package org.rounds.series;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.rounds.visit.VisitId;

/**
 * A visit's place in its series, which it keeps wherever it is moved, and the wall time that the
 * series plans for it.
 */
@Entity
@Table(name = "series_visit")
class Occurrence {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "visit_id"))
    private VisitId visit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "series_id"))
    private SeriesId series;

    private int number;

    @Column(name = "planned_date")
    private LocalDate plannedDate;

    @Column(name = "planned_minute")
    private int plannedMinute;

    private boolean moved;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Occurrence() {} // for Hibernate

    /**
     * @param number of the date in the series, from 1; a date that is left out keeps its number
     */
    Occurrence(VisitId visit, SeriesId series, int number, LocalDateTime planned, boolean moved) {
        this.visit = visit;
        this.series = series;
        this.number = number;
        plan(planned);
        this.moved = moved;
    }

    /** This visit alone has another time than the series. */
    void moveAside() {
        moved = true;
    }

    /** The series plans another time, which the visit has or, if it {@code differs}, has not. */
    void shift(LocalDateTime planned, boolean differs) {
        plan(planned);
        moved = differs;
    }

    private void plan(LocalDateTime planned) {
        plannedDate = planned.toLocalDate();
        plannedMinute = planned.getHour() * 60 + planned.getMinute();
    }

    LocalDateTime planned() {
        return plannedDate.atStartOfDay().plusMinutes(plannedMinute);
    }

    VisitId visit() {
        return visit;
    }

    SeriesId series() {
        return series;
    }

    int number() {
        return number;
    }

    boolean isMoved() {
        return moved;
    }
}
