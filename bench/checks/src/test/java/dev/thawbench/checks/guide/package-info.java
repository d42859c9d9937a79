/** The guide's examples: small traces that the engine judges, and their plots. */
package dev.thawbench.checks.guide;
