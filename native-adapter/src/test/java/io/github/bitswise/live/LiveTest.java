package io.github.bitswise.live;

import static io.cucumber.junit.platform.engine.Constants.FILTER_TAGS_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Runs the features that ask a real BITS; where there is none their last step is skipped. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@ConfigurationParameter(key = FILTER_TAGS_PROPERTY_NAME, value = "@live")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "io.github.bitswise.steps")
class LiveTest {

  /** Only what this run sees is counted. */
  @BeforeSuite
  static void count_anew() throws IOException {
    Files.deleteIfExists(Path.of(System.getProperty("bitswise.live.counts", "target/live.tsv")));
  }
}
