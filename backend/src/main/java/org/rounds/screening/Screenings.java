package org.rounds.screening;

import static org.rounds.screening.ArmRestriction.ITEM;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rounds.visit.VisitId;
import org.rounds.visit.VisitRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was submitted for a visit and which flags stand. Callers check who may see it, and record
 * that it was read.
 */
@Service
@Transactional
public class Screenings {

    private final ScreeningRepository screenings;
    private final Editions editions;
    private final VisitRecords visits;

    Screenings(ScreeningRepository screenings, Editions editions, VisitRecords visits) {
        this.screenings = screenings;
        this.editions = editions;
        this.visits = visits;
    }

    /** Whether the whole questionnaire was submitted (G1). */
    public boolean submitted(VisitId visit) {
        return submissions(Set.of(visit)).getOrDefault(visit, List.of()).stream()
                .anyMatch(one -> one.kind() == ScreeningKind.FULL);
    }

    /** What is submitted and not superseded, without answers; visits without any are left out. */
    public Map<VisitId, List<Submission>> submissions(Collection<VisitId> visits) {
        return screenings.currentOf(visits).stream()
                .collect(Collectors.groupingBy(Submission::visit));
    }

    /** All that was submitted for a visit, superseded ones too, oldest first. */
    public List<ScreeningView> screenings(VisitId visit) {
        var zone = visits.view(visit).zone();
        return screenings.of(Set.of(visit)).stream().map(one -> one.view(editions, zone)).toList();
    }

    /** The last answers to all questions, for whichever of these visits they were given. */
    public Optional<ScreeningView> newestFull(Collection<VisitId> of) {
        return screenings.of(of).stream()
                .filter(one -> one.kind() == ScreeningKind.FULL)
                .reduce((earlier, later) -> later)
                .map(one -> one.view(editions, visits.view(one.visit()).zone()));
    }

    /** The arm that is not to be used, by the last answer; absent if both may be. */
    public Optional<ArmRestriction> armRestriction(VisitId visit) {
        return screenings.of(Set.of(visit)).stream()
                .flatMap(one -> one.remembered(answer -> answer.item().equals(ITEM)).stream())
                .reduce((former, latter) -> latter)
                .flatMap(answer -> ArmRestriction.of(answer.codes()));
    }

    /**
     * The flags that stand, gravest first. An earlier flag stands even if a later answer is milder
     * (R-08).
     */
    public List<RaisedFlag> flags(VisitId visit) {
        return flags(Set.of(visit)).getOrDefault(visit, List.of());
    }

    public Map<VisitId, List<RaisedFlag>> flags(Collection<VisitId> visits) {
        return screenings.standingOf(visits).stream()
                .collect(
                        Collectors.groupingBy(
                                RaisedFlag::visit,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), Screenings::gravestFirst)));
    }

    /** Only the levels of the flags that stand: for long lists, where no answer is shown. */
    public Map<VisitId, List<FlagLevel>> levels(Collection<VisitId> visits) {
        return screenings.marksOf(visits).stream()
                .collect(
                        Collectors.toMap(
                                FlagMark::key, Function.identity(), (earlier, later) -> later))
                .values()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                FlagMark::visit,
                                Collectors.mapping(FlagMark::level, Collectors.toList())));
    }

    /** The same rule raised anew takes the place of the earlier flag. */
    private static List<RaisedFlag> gravestFirst(List<RaisedFlag> oldestFirst) {
        return oldestFirst.stream()
                .collect(
                        Collectors.toMap(
                                RaisedFlag::key,
                                Function.identity(),
                                (earlier, later) -> later,
                                LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(RaisedFlag::level).reversed())
                .toList();
    }
}
