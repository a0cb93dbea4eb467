package org.rounds.identity;

/**
 * A single-use link waits to be sent; {@code notification} asks {@link SecretLinks} for it at that
 * moment.
 */
public record LinkAsked(LinkId link) {}
