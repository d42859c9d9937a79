/** A small heat pump on paper: signals, words and traces for the tests of this module. */
package dev.thawbench.checks.lab;
