package com.example.bits;

import io.github.bitswise.com.Apartment;
import io.github.bitswise.com.BackgroundCopyError;
import io.github.bitswise.com.BackgroundCopyJob;
import io.github.bitswise.com.BackgroundCopyManager;
import io.github.bitswise.com.BitsException;
import io.github.bitswise.com.JobProgress;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import io.github.bitswise.job.Priority;

/** Downloads a file with BITS and shows how far it is: {@code Main URL FILE}. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    if (arguments.length != 2) {
      System.err.println("usage: Main URL FILE");
      System.exit(2);
    }
    try (Apartment apartment = Apartment.enter()) {
      apartment.secure(ImpersonationLevel.IMPERSONATE, true);
      try (BackgroundCopyManager bits = BackgroundCopyManager.connect();
          BackgroundCopyJob job = bits.createJob("a download from Java", JobType.DOWNLOAD)) {
        System.exit(download(job, arguments[0], arguments[1]) ? 0 : 1);
      }
    } catch (BitsException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static boolean download(BackgroundCopyJob job, String url, String file)
      throws InterruptedException {
    try {
      job.addFile(url, file);
      job.setPriority(Priority.FOREGROUND);
      job.resume();
      while (job.getState().unfinished() && job.getState() != JobState.ERROR) {
        show(job);
        Thread.sleep(200);
      }
      show(job);
      if (job.getState() == JobState.TRANSFERRED) {
        job.complete();
        return true;
      }
      try (BackgroundCopyError error = job.getError()) {
        BackgroundCopyError.Cause cause = error.getError();
        System.err.printf("0x%08X: %s%n", cause.code(), cause.context().meaning());
      }
    } catch (BitsException e) {
      System.err.println(e.getMessage());
    }
    job.cancel();
    return false;
  }

  private static void show(BackgroundCopyJob job) {
    JobProgress progress = job.getProgress();
    System.out.printf(
        "%-12s %d of %s bytes%n",
        job.getState(),
        progress.bytesTransferred(),
        progress.bytesTotal().isPresent() ? progress.bytesTotal().getAsLong() : "?");
  }
}
