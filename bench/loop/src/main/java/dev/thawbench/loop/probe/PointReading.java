package dev.thawbench.loop.probe;

/**
 * What came of reading one point.
 *
 * @param device the device's name
 * @param link how the device is spoken to, as in messages
 * @param point the point's name, or what a console was asked
 * @param where its table and address as its file counts, with the one on the wire where that
 *     differs, or the pattern it is cut out by
 * @param answered whether the device answered with a value, or with 'not there'
 * @param needed whether the station can't do without it
 * @param text the value with its unit or state, or what went wrong
 */
public record PointReading(
    String device,
    String link,
    String point,
    String where,
    boolean answered,
    boolean needed,
    String text) {}
