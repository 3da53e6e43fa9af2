package io.github.bitswise.job;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** BITS_JOB_PROPERTY_ID: what SetProperty sets. */
public enum JobProperty {
  COST_FLAGS(1),
  NOTIFICATION_CLSID(2),
  DYNAMIC_CONTENT(3),
  HIGH_PERFORMANCE(4),
  MAX_DOWNLOAD_SIZE(5),
  USE_STORED_CREDENTIALS(7),
  MINIMUM_NOTIFICATION_INTERVAL(9),
  ON_DEMAND_MODE(10);

  private static final String PREFIX = "bits-job-property-id-";

  private final int id;

  JobProperty(int id) {
    this.id = id;
  }

  /** Its number in the headers. */
  public int id() {
    return id;
  }

  /** Its name in scenario files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The property of this name, in any case, with or without its prefix, or of this number. */
  public static Optional<JobProperty> of(String key) {
    String name = key.toLowerCase(Locale.ROOT).replace('_', '-');
    String word = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    return Arrays.stream(values())
        .filter(each -> each.word().equals(word) || String.valueOf(each.id).equals(word))
        .findFirst();
  }
}
