package dev.thawbench.campaign.library;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** Every script of the library passes on the healthy virtual controller, over real Modbus TCP. */
@Suite
@IncludeEngines("thawbench")
@SelectDirectories("../../scenarios/library")
@ConfigurationParameter(key = "thawbench.station", value = "virtual")
@ConfigurationParameter(key = "thawbench.runs", value = "target/library-runs")
class LibraryTest {}
