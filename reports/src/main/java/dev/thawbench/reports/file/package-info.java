/** Writing of files that are seen whole or not at all. No threads. */
package dev.thawbench.reports.file;
