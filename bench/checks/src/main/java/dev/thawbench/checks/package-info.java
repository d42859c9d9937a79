/** Requirements as sentences and as fluent Java, and the engine that judges them. */
package dev.thawbench.checks;
