/**
 * The bench's drivers: links to devices over Modbus and serial lines, the points on them, and the
 * serving side. Usable alone as a library. This package holds nothing; its sub-packages do.
 */
package dev.thawbench.drivers;
