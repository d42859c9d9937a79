/**
 * Judges requirements over samples, live or from a recorded trace, with the same code.
 *
 * <ul>
 *   <li>{@code Rules} makes of a requirement its {@code Rule}: {@code WhenRule} for what events
 *       oblige to, each with an {@code Answer}; {@code LastsRule}, {@code DuringRule} and {@code
 *       WheneverRule} for stretches of time, which share {@code StretchRule}; {@code RateRule} and
 *       {@code AgreesRule}.
 *   <li>A rule hands a {@code Draft} for each occurrence to its {@code Findings}, which add up to
 *       the verdict. {@code Exemptions} says what does not count.
 *   <li>Numbers: {@code Measure} is a duration against a bound, {@code Reading} a value against its
 *       {@code ValueLimit}, found by an {@code Approach}; both become a {@code Margin}, and {@code
 *       Closeness} says which is near.
 * </ul>
 *
 * <p>Not here: words and files. Nothing in this package starts a thread; a {@link
 * dev.thawbench.checks.engine.Judge} belongs to the thread that feeds it.
 */
package dev.thawbench.checks.engine;
