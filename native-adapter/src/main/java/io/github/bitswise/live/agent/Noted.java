package io.github.bitswise.live.agent;

import io.github.bitswise.com.BackgroundCopyCallback;
import io.github.bitswise.com.BackgroundCopyError;
import io.github.bitswise.com.BackgroundCopyFile;
import io.github.bitswise.com.BackgroundCopyJob;
import java.util.function.Consumer;

/** A callback that tells what BITS calls, and does nothing else. */
final class Noted implements BackgroundCopyCallback {

  private final String id;
  private final Consumer<Message> say;

  Noted(String id, Consumer<Message> say) {
    this.id = id;
    this.say = say;
  }

  @Override
  public void jobTransferred(BackgroundCopyJob job) {
    say.accept(Message.notice(id, "JobTransferred"));
  }

  @Override
  public void jobError(BackgroundCopyJob job, BackgroundCopyError error) {
    say.accept(Message.notice(id, "JobError"));
  }

  @Override
  public void jobModification(BackgroundCopyJob job) {
    say.accept(Message.notice(id, "JobModification"));
  }

  @Override
  public void fileTransferred(BackgroundCopyJob job, BackgroundCopyFile file) {
    say.accept(Message.notice(id, "FileTransferred"));
  }
}
