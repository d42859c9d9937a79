package dev.thawbench.reports.html;

/**
 * One picture on the page.
 *
 * @param id of its element
 * @param title what it shows
 * @param unit symbol of its axis, empty if there is none
 * @param open whether it is unfolded at first
 * @param remark one line below it, empty if there is none
 * @param svg the picture without a script
 */
public record PanelView(
    String id, String title, String unit, boolean open, String remark, String svg) {}
