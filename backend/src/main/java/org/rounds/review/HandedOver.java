package org.rounds.review;

/**
 * With whom a review is, on the list: only to find one's own, it is hidden from nobody.
 *
 * @param toMe whether the reader is that colleague
 */
public record HandedOver(String from, String to, boolean toMe) {}
