package io.github.bitswise.live.agent;

import io.github.bitswise.com.BackgroundCopyError;
import io.github.bitswise.com.BackgroundCopyJob;
import io.github.bitswise.com.BitsException;
import io.github.bitswise.com.JobProgress;
import io.github.bitswise.job.JobState;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A job that the agent made, with its last state. */
final class Watched {

  private final String id;
  private final BackgroundCopyJob job;
  private final Consumer<Message> say;
  private @Nullable JobState last;
  private @Nullable JobProgress progress;

  Watched(String id, BackgroundCopyJob job, Consumer<Message> say) {
    this.id = id;
    this.job = job;
    this.say = say;
  }

  BackgroundCopyJob job() {
    return job;
  }

  /** Tells the state if it is another one, and the error that came with it. */
  void look() {
    if (last != null && last.last()) {
      return;
    }
    JobState state;
    try {
      state = job.getState();
    } catch (BitsException gone) {
      return;
    }
    progress();
    if (state == last) {
      return;
    }
    last = state;
    say.accept(Message.state(id, state.name()));
    if (state == JobState.ERROR || state == JobState.TRANSIENT_ERROR) {
      try (BackgroundCopyError error = job.getError()) {
        BackgroundCopyError.Cause cause = error.getError();
        say.accept(Message.error(id, cause.code(), cause.context().name()));
      } catch (BitsException overAgain) {
        // The job has left the state meanwhile.
      }
    }
  }

  private void progress() {
    try {
      JobProgress now = job.getProgress();
      if (!now.equals(progress)) {
        progress = now;
        String total =
            now.bytesTotal().isPresent() ? String.valueOf(now.bytesTotal().getAsLong()) : "unknown";
        say.accept(
            Message.progress(
                id,
                now.filesTransferred() + " of " + now.filesTotal() + " files",
                now.bytesTransferred() + " of " + total + " bytes"));
      }
    } catch (BitsException untold) {
      // Nothing is known of it now.
    }
  }

  /** Cancels the job, if it is not over, and lets go of it. */
  void end() {
    try {
      if (last == null || !last.last()) {
        job.cancel();
      }
    } catch (BitsException over) {
      // Nothing is left to cancel.
    } finally {
      job.close();
    }
  }
}
