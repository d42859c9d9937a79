/**
 * The forms of requirements, each a {@code Rule} that goes along as the network learns: {@code
 * WhenRule} for what events oblige to, each with an {@code Answer}; {@code LastsRule}, {@code
 * DuringRule} and {@code WheneverRule} for stretches of time, which share {@code StretchRule};
 * {@code RateRule} and {@code AgreesRule}.
 *
 * <p>Not here: which rule a requirement gets (engine). No threads; a rule belongs to its judge.
 */
package dev.thawbench.checks.rule;
