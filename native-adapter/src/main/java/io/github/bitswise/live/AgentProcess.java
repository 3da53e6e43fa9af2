package io.github.bitswise.live;

import io.github.bitswise.live.agent.Agent;
import io.github.bitswise.live.agent.Message;
import io.github.bitswise.live.agent.Order;
import io.github.bitswise.live.agent.Wire;
import io.github.bitswise.live.host.AgentHost;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** An agent at work in a process of its own. */
final class AgentProcess implements AutoCloseable {

  private static final int SECONDS_FOR_A_REPLY = 60;

  private final Process process;
  private final String java;
  private final Path log;
  private final CompletableFuture<Void> gone = new CompletableFuture<>();
  private final OutputStream orders;
  private final Consumer<Message> seen;
  private final Map<Integer, CompletableFuture<Message>> waiting = new ConcurrentHashMap<>();
  private int last;

  private AgentProcess(Process process, String java, Path log, Consumer<Message> seen) {
    this.process = process;
    this.java = java;
    this.log = log;
    this.orders = process.getOutputStream();
    this.seen = seen;
    Thread listening = new Thread(this::listen, "agent");
    listening.setDaemon(true);
    listening.start();
  }

  /**
   * Starts an agent.
   *
   * @param folder where its library goes, and what it says besides: {@code agent.log}
   * @param secret whether the value of a variable is one that no other process may have
   * @param seen takes what the agent sees, on a thread of its own
   */
  static AgentProcess start(
      AgentHost host, Path folder, Predicate<String> secret, Consumer<Message> seen)
      throws IOException {
    List<String> command = new ArrayList<>(host.java());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dfile.encoding=UTF-8",
            "-Djna.nounpack=true",
            "-Djna.boot.library.path="
                + host.named(Objects.requireNonNull(AgentLibraries.library(folder).getParent())),
            "-cp",
            AgentLibraries.classPath().stream()
                .map(host::named)
                .collect(Collectors.joining(host.separator())),
            Agent.class.getName()));
    Path log = folder.resolve("agent.log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
    builder
        .environment()
        .entrySet()
        .removeIf(each -> !host.passesOn(each.getKey()) || secret.test(each.getValue()));
    builder.environment().putAll(host.variables());
    return new AgentProcess(builder.start(), String.join(" ", host.java()), log, seen);
  }

  private void listen() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("{")) {
          hear(Wire.read(line, Message.class));
        }
      }
    } catch (IOException | JacksonException unreadable) {
      // An agent that does not speak as it should is none any more.
      process.destroyForcibly();
    } finally {
      gone.complete(null);
      waiting.values().forEach(each -> each.completeExceptionally(new IOException("agent gone")));
    }
  }

  private void hear(Message message) {
    CompletableFuture<Message> asked = waiting.remove(message.reply());
    if (asked != null) {
      asked.complete(message);
    } else {
      seen.accept(message);
    }
  }

  /** Gives an order and waits for the reply. */
  Message ask(String act, String job, List<@Nullable Object> arguments) {
    return ask(act, job, arguments, Optional.empty());
  }

  /**
   * Gives an order with a password and waits for the reply.
   *
   * @param password stays as it is; no buffer on the way keeps it
   */
  synchronized Message ask(
      String act, String job, List<@Nullable Object> arguments, Optional<char[]> password) {
    int id = ++last;
    Order order = new Order(id, act, job, arguments, password.map(each -> each.length).orElse(-1));
    CompletableFuture<Message> reply = new CompletableFuture<>();
    waiting.put(id, reply);
    try {
      if (gone.isDone()) {
        throw new IOException("agent gone");
      }
      orders.write(Wire.line(order));
      if (password.isPresent()) {
        send(password.get());
      }
      orders.flush();
      return reply.get(SECONDS_FOR_A_REPLY, TimeUnit.SECONDS);
    } catch (IOException | ExecutionException e) {
      throw new LiveFailure(
          "the agent ended before it answered `" + act + "`" + why(),
          act.equals(Order.HELLO) ? "see whether `" + java + " -version` answers" : "",
          e);
    } catch (TimeoutException e) {
      throw new LiveFailure(
          "the agent did not answer `" + act + "` within " + SECONDS_FOR_A_REPLY + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LiveFailure("the run was interrupted", e);
    }
  }

  private void send(char[] password) throws IOException {
    byte[] block = new byte[Order.SECRET_BLOCK];
    try {
      for (int i = 0; i < Math.min(password.length, block.length / 2); i++) {
        block[2 * i] = (byte) password[i];
        block[2 * i + 1] = (byte) (password[i] >> 8);
      }
      orders.write(block);
    } finally {
      Arrays.fill(block, (byte) 0);
    }
  }

  /** Does this when the agent is gone, or now where it is. */
  void whenGone(Runnable act) {
    gone.thenRun(act);
  }

  /** What the agent said last besides its messages, behind a colon; empty where it is nothing. */
  String why() {
    try {
      return Files.readString(log, StandardCharsets.ISO_8859_1)
          .lines()
          .filter(each -> !each.isBlank() && !Character.isWhitespace(each.charAt(0)))
          .filter(each -> !each.startsWith("WARNING") && !each.contains("VM warning:"))
          .reduce((first, second) -> second)
          .map(each -> ": " + each.replaceAll("\\p{Cntrl}", " ").strip())
          .orElse("");
    } catch (IOException none) {
      return "";
    }
  }

  /** Ends the process at once, as a crash would. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    try {
      orders.close();
      if (!process.waitFor(SECONDS_FOR_A_REPLY, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
