package io.github.bitswise.job;

/** What a job does: BG_JOB_TYPE. */
public enum JobType {
  DOWNLOAD,
  UPLOAD,
  UPLOAD_REPLY
}
