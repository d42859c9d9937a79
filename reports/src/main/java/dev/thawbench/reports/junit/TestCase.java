package dev.thawbench.reports.junit;

/** One case: its name, its outcome, and for all but a pass its type, message and evidence. */
record TestCase(String name, Outcome outcome, String type, String message, String evidence) {}
