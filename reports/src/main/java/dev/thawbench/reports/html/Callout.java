package dev.thawbench.reports.html;

/**
 * What a reader must see before anything else.
 *
 * @param kind class of the page's style: {@code error}, {@code note}
 * @param title a few words
 * @param text one or two sentences
 */
public record Callout(String kind, String title, String text) {}
