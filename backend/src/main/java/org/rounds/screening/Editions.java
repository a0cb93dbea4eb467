package org.rounds.screening;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rounds.identity.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that was published: what is shipped, and after it what the operator published. The newest is
 * asked; answers are read and rated by the edition that they were given in for as long as they
 * stand, so that a flag comes out the same a year later.
 */
@Service
@Transactional
public class Editions {

    private static final List<Edition> SHIPPED = Stream.of("1", "2").map(Edition::shipped).toList();

    private final PublishedEditionRepository published;
    private final Clock clock;
    private final Map<String, Edition> known =
            new ConcurrentHashMap<>(
                    SHIPPED.stream()
                            .collect(Collectors.toMap(Edition::version, Function.identity())));

    Editions(PublishedEditionRepository published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    /** What is asked from now on. Looked up each time: another node may have published. */
    public Edition newest() {
        return Optional.ofNullable(published.newest())
                .map(number -> of(String.valueOf(number)))
                .orElse(SHIPPED.getLast());
    }

    /** By its version; what was published never changes, so it is read once. */
    public Edition of(String version) {
        var edition = known.get(version);
        if (edition == null) {
            edition = published.findByNumber(Integer.parseInt(version)).orElseThrow().edition();
            known.put(version, edition);
        }
        return edition;
    }

    /** Newest first. */
    public List<EditionView> all() {
        var shipped =
                SHIPPED.reversed().stream().map(one -> new EditionView(one.version(), null, null));
        return Stream.concat(
                        published.findAllByOrderByNumberDesc().stream().map(PublishedEdition::view),
                        shipped)
                .toList();
    }

    /**
     * From the next request on it is what patients are asked. Two of one version cannot be
     * published; callers check what is in it and who may.
     */
    public void publish(Edition edition, AccountId by) {
        published.saveAndFlush(new PublishedEdition(edition, by, clock.instant()));
    }
}
