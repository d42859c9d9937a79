/**
 * What must follow a trigger, or be there at it: an {@code Answer} for each form of obligation.
 *
 * <p>An answer looks at one trigger's window as often as it is asked, and drafts what is said once
 * it is known. Not here: which triggers count (rule). No threads; an answer belongs to its rule.
 */
package dev.thawbench.checks.answer;
