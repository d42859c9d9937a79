/** The tree and its texts: what prints reads back, and opposites in plain words. */
package dev.thawbench.checks.tree;
