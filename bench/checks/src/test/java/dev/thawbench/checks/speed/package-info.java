/** How fast the engine is; a program to run by hand, no test. */
package dev.thawbench.checks.speed;
