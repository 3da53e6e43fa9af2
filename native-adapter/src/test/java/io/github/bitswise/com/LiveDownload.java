package io.github.bitswise.com;

import io.github.bitswise.job.AuthScheme;
import io.github.bitswise.job.AuthTarget;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.JobState;
import io.github.bitswise.job.JobType;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Downloads a file with the BITS that is there; a Windows program, started by {@link ComTest}. */
final class LiveDownload {

  private LiveDownload() {}

  public static void main(String[] arguments) throws InterruptedException {
    try (Apartment apartment = Apartment.enter()) {
      apartment.secure(ImpersonationLevel.IMPERSONATE, true);
      try (BackgroundCopyManager manager = BackgroundCopyManager.connect();
          BackgroundCopyJob job = manager.createJob("live", JobType.DOWNLOAD)) {
        job.setCredentials(AuthTarget.SERVER, AuthScheme.BASIC, "ann", arguments[2].toCharArray());
        job.addFile(arguments[0], arguments[1]);
        try (BackgroundCopyJob again = manager.getJob(job.getId())) {
          System.out.println("found again " + again.getId().equals(job.getId()));
        }
        if (await(job)) {
          try (ComList<BackgroundCopyFile> files = job.files()) {
            files.forEach(file -> System.out.println(file.getRemoteName() + file.getProgress()));
          }
          System.out.println("completed " + job.complete() + " " + job.getState());
        } else {
          try (BackgroundCopyError error = job.getError()) {
            System.out.println(error.getError());
          }
          job.cancel();
        }
      }
    }
  }

  private static boolean await(BackgroundCopyJob job) throws InterruptedException {
    CountDownLatch told = new CountDownLatch(1);
    job.setNotifyInterface(
        new BackgroundCopyCallback() {
          @Override
          public void jobTransferred(BackgroundCopyJob about) {
            System.out.println("told of " + about.getState());
            told.countDown();
          }
        });
    job.resume();
    for (int tries = 0; tries < 600 && !told.await(50, TimeUnit.MILLISECONDS); tries++) {
      if (job.getState() == JobState.ERROR) {
        return false;
      }
    }
    return job.getState() == JobState.TRANSFERRED;
  }
}
