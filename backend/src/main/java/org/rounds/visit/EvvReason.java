package org.rounds.visit;

/** Why an EVV exception came about; the codes of domain.md section 6, E6. */
enum EvvReason {
    DEVICE_FAILED,
    NO_SIGNAL,
    WRONG_GPS,
    ADDRESS_WRONG,
    FORGOT,
    EMERGENCY,
    SERVICE_ELSEWHERE,
    OTHER
}
