/**
 * The family of demand-defrost controllers: start on the coil-to-ambient difference over its
 * learned clean value, a minimum accumulated run time, termination by coil temperature or maximum
 * time, compressor stopped at both changeovers. Behaviour follows boards such as ICM3000,
 * White-Rodgers 47D40 and Lennox XP17. Pure computation, owned by the thread that calls {@code
 * tick}.
 */
package dev.thawbench.virtual.demand;
