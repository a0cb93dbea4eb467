package org.rounds.interop;

import java.time.Instant;

/** Since when a nurse's calendar address works, and until when; the address itself is not kept. */
record CalendarFeedView(Instant createdAt, Instant expiresAt) {}
