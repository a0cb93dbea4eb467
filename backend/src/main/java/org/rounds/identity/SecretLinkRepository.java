package org.rounds.identity;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SecretLinkRepository extends Repository<SecretLink, LinkId> {

    SecretLink save(SecretLink link);

    Optional<SecretLink> findById(LinkId id);

    Optional<SecretLink> findBySecretHashAndPurpose(byte[] secretHash, SecretLink.Purpose purpose);

    /** Uses the link up: of any number of parallel calls exactly one answers 1. */
    @Modifying(clearAutomatically = true)
    @Query(
            """
            update SecretLink l set l.usedAt = :now
            where l.secretHash = :secretHash and l.purpose = :purpose and l.usedAt is null and l.expiresAt > :now
              and (l.browserHash is null or l.browserHash = :browserHash)
            """)
    int use(byte[] secretHash, SecretLink.Purpose purpose, byte[] browserHash, Instant now);
}
