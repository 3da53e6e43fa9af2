package com.example.downloads;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Our download jobs, in bitswise's sentences and one of our own. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("downloads")
@ConfigurationParameter(
    key = "cucumber.glue",
    value = "io.github.bitswise.steps, com.example.downloads")
@ConfigurationParameter(key = "cucumber.publish.quiet", value = "true")
class DownloadsTest {}
