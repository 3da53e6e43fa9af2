package io.github.bitswise.read;

import io.github.bitswise.job.LocalName;
import io.github.bitswise.job.Notifications;
import io.github.bitswise.source.Known;
import io.github.bitswise.tree.Value.Scalar;
import java.util.List;
import java.util.Optional;

/** What a job says of its notifications. */
final class NotificationsReader {
  private NotificationsReader() {}

  static Notifications read(Fields job) {
    Fields notify = job.section("notify");
    return new Notifications(
        notify
            .value("flags")
            .map(flags -> Known.stated(Flags.NOTIFY.all(flags), flags.at()))
            .orElse(Known.unknown()),
        command(notify, job),
        notify.scalar("callback").flatMap(NotificationsReader::callback),
        notify.flag("in-process"));
  }

  private static Optional<Notifications.Command> command(Fields notify, Fields job) {
    List<Scalar> words = notify.scalars("command");
    if (words.isEmpty() || Fields.isNone(words.get(0))) {
      return Optional.empty();
    }
    Scalar program = words.get(0);
    return Optional.of(
        new Notifications.Command(
            new LocalName(program.text(), ClientReader.variables(job), program.at()),
            String.join(" ", words.stream().skip(1).map(Scalar::text).toList())));
  }

  private static Optional<Notifications.Callback> callback(Scalar value) {
    boolean none = value.isBoolean() ? !value.isTrue() : Fields.isNone(value);
    return none
        ? Optional.empty()
        : Optional.of(
            new Notifications.Callback(value.isBoolean() ? "" : value.text().trim(), value.at()));
  }
}
