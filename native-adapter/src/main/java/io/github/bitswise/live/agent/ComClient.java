package io.github.bitswise.live.agent;

import io.github.bitswise.bits.Method;
import io.github.bitswise.com.Apartment;
import io.github.bitswise.com.BackgroundCopyJob;
import io.github.bitswise.com.BackgroundCopyManager;
import io.github.bitswise.com.BitsException;
import io.github.bitswise.com.ComList;
import io.github.bitswise.job.ImpersonationLevel;
import io.github.bitswise.job.JobState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Does orders on the BITS of this computer, and looks after the jobs that it made. */
final class ComClient implements AutoCloseable {

  private final Consumer<Message> say;
  private final Apartment apartment = Apartment.enter();
  private final Map<String, Watched> jobs = new LinkedHashMap<>();
  private @Nullable BackgroundCopyManager manager;

  /**
   * @param say takes what is seen; callbacks call it from threads of their own
   */
  ComClient(Consumer<Message> say) {
    this.say = say;
  }

  /** Does an order; the password is zeroed. */
  Message obey(Order order, Optional<char[]> password) {
    try {
      Done done = done(order, password.orElse(null));
      return Message.reply(order.id(), order.job(), done);
    } catch (BitsException refused) {
      return Message.reply(order.id(), order.job(), new Done(refused.code(), null));
    } catch (RuntimeException cannot) {
      return Message.cannot(order.id(), order.job(), String.valueOf(cannot.getMessage()));
    } finally {
      password.ifPresent(each -> Arrays.fill(each, '\0'));
    }
  }

  private Done done(Order order, char @Nullable [] password) {
    return switch (order.act()) {
      case Order.HELLO -> Done.with(Provider.name());
      case Order.SECURE -> {
        apartment.secure(level(order, 0), order.flag(1));
        yield Done.OK;
      }
      case Order.BLANKET -> {
        job(order).setBlanket(level(order, 1), order.flag(2));
        yield Done.OK;
      }
      case Order.MARKED -> Done.with(marked(String.valueOf(order.text(0))));
      case Order.CLEAR -> clear(order);
      case Order.END -> {
        end();
        yield Done.OK;
      }
      default -> call(Method.valueOf(order.act()), order, password);
    };
  }

  private static ImpersonationLevel level(Order order, int index) {
    return ImpersonationLevel.values()[(int) order.number(index)];
  }

  private Done call(Method method, Order order, char @Nullable [] password) {
    return switch (method) {
      case CREATE_JOB -> create(order);
      case GET_JOB -> {
        manager().getJob(UUID.fromString(order.job())).close();
        yield Done.OK;
      }
      case ENUM_JOBS -> {
        manager().enumJobs((int) order.number(0)).close();
        yield Done.OK;
      }
      case DESCRIBE_ERROR -> throw new UnsupportedOperationException(method.qualified());
      default -> ofJob(method, order, password);
    };
  }

  private Done ofJob(Method method, Order order, char @Nullable [] password) {
    BackgroundCopyJob job = job(order);
    return switch (method.pointer()) {
      case FILE -> new FileCall(job, order).made(method);
      case ERROR -> new ErrorCall(job).made(method);
      case HTTP_OPTIONS -> new OptionCall(job, order).http(method);
      case TOKEN_OPTIONS -> new OptionCall(job, order).token(method);
      default ->
          method.changes()
              ? new JobChange(job, order, password, say).made(method)
              : new JobQuestion(job, order).made(method);
    };
  }

  private BackgroundCopyJob job(Order order) {
    Watched watched = jobs.get(order.job());
    if (watched == null) {
      throw new IllegalStateException("no job of this run");
    }
    return watched.job();
  }

  private Done create(Order order) {
    BackgroundCopyJob job =
        manager().createJob(String.valueOf(order.text(0)), (int) order.number(1));
    String id = job.getId().toString();
    jobs.put(id, new Watched(id, job, say));
    return Done.with(id);
  }

  /**
   * A line for each unfinished job of this account with the mark: its identifier, a tab, its name.
   */
  private String marked(String mark) {
    try (ComList<BackgroundCopyJob> all = manager().jobs(0)) {
      return all.stream()
          .filter(each -> !each.getState().last() && each.getDisplayName().contains(mark))
          .map(each -> each.getId() + "\t" + each.getDisplayName())
          .collect(Collectors.joining("\n"));
    }
  }

  private Done clear(Order order) {
    try (BackgroundCopyJob job = manager().getJob(UUID.fromString(order.job()))) {
      JobState state = job.getState();
      return state.last() ? Done.OK : new Done(job.cancel(), null);
    }
  }

  private BackgroundCopyManager manager() {
    if (manager == null) {
      manager = BackgroundCopyManager.connect();
    }
    return manager;
  }

  /** Tells states that have changed since the last look. */
  void look() {
    jobs.values().forEach(Watched::look);
  }

  private void end() {
    jobs.values().forEach(Watched::end);
    jobs.clear();
  }

  @Override
  public void close() {
    end();
    if (manager != null) {
      manager.close();
    }
    apartment.close();
  }
}
