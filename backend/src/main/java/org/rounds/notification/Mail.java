package org.rounds.notification;

/** A message on its way: to whom, and what it says. */
public record Mail(String to, String subject, String text) {}
