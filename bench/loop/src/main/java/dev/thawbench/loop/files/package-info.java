/** Where named files are found: stations, controller profiles, plants, scripts. No threads. */
package dev.thawbench.loop.files;
