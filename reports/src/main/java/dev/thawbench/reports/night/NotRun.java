package dev.thawbench.reports.night;

/** What the plan asks for and was not run: title or path of the script, and why in a few words. */
public record NotRun(String script, String why) {}
