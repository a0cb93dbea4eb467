package org.rounds.visit;

/** Where a visit stands after an act. */
public record VisitState(VisitId id, VisitStatus status, long version) {

    public static VisitState of(VisitView visit) {
        return new VisitState(visit.id(), visit.status(), visit.version());
    }
}
