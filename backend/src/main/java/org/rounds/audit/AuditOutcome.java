package org.rounds.audit;

/** Whether the act was done or refused. */
public enum AuditOutcome {
    DONE,
    DENIED
}
