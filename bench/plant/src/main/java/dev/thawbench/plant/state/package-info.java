/** How submodels give and take their state. Nothing physical, no thread. */
package dev.thawbench.plant.state;
