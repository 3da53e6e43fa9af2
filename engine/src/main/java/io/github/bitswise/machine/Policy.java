package io.github.bitswise.machine;

import java.util.List;

/** A group policy of BITS that is one number. */
public enum Policy {
  JOB_INACTIVITY_TIMEOUT("JobInactivityTimeout", "BITS_Job_Timeout"),
  MAX_DOWNLOAD_TIME("MaxDownloadTime", "BITS_MaxDownloadTime"),
  MAX_JOBS_PER_MACHINE("MaxJobsPerMachine", "BITS_MaxJobsPerMachine"),
  MAX_JOBS_PER_USER("MaxJobsPerUser", "BITS_MaxJobsPerUser"),
  MAX_FILES_PER_JOB("MaxFilesPerJob", "BITS_MaxFilesPerJob"),
  MAX_RANGES_PER_FILE("MaxRangesPerFile", "BITS_MaxRangesPerFile"),
  DISABLE_BRANCH_CACHE("DisableBranchCache", "BITS_DisableBranchCache"),
  ENABLE_PEERCACHING("EnablePeercaching", "BITS_EnablePeercaching"),
  DISABLE_PEER_CACHING_CLIENT("DisablePeerCachingClient", "BITS_DisablePeercachingClient"),
  DISABLE_PEER_CACHING_SERVER("DisablePeerCachingServer", "BITS_DisablePeercachingServer"),
  MAX_CACHE_SIZE("MaxCacheSize", "BITS_MaxCacheSize"),
  MAX_CONTENT_AGE("MaxContentAge", "BITS_MaxContentAge"),
  MAX_BANDWIDTH_SERVED("MaxBandwidthServed", "BITS_MaxBandwidthServedForPeers");

  private final String label;
  private final List<String> spellings;

  Policy(String label, String... spellings) {
    this.label = label;
    this.spellings = List.of(spellings);
  }

  /** The name that the registry and scenario files use. */
  public String label() {
    return label;
  }

  /** Other names of it: those of mobile device management. */
  public List<String> spellings() {
    return spellings;
  }

  /** Whether it concerns the peer cache that BITS 3.0 alone has. */
  public boolean peerCaching() {
    return compareTo(ENABLE_PEERCACHING) >= 0;
  }
}
