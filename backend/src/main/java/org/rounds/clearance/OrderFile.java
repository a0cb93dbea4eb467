package org.rounds.clearance;

/** A document of a signed order, opened for somebody who may read it. */
record OrderFile(DocumentType type, byte[] content) {}
