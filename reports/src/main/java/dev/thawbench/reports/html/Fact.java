package dev.thawbench.reports.html;

/** One line of a list: what, and which. */
public record Fact(String name, String value) {}
