package org.rounds.audit;

/** Some record of care changed; published within the transaction of the act. */
public record RecordOfCareChanged(AuditSubject subject) {}
