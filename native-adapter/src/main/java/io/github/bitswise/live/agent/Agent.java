package io.github.bitswise.live.agent;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.JacksonException;

/** The agent's process: does orders one after the other, and watches its jobs between them. */
public final class Agent {

  private static final int MILLIS_BETWEEN_LOOKS = 2;

  private final OutputStream out;

  private Agent(OutputStream out) {
    this.out = out;
  }

  /** Runs until the orders end; no arguments. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    BlockingQueue<Optional<OrderReader.Given>> orders = new LinkedBlockingQueue<>();
    OrderReader reader = new OrderReader(new FileInputStream(FileDescriptor.in));
    Thread reading = new Thread(() -> read(reader, orders), "orders");
    reading.setDaemon(true);
    reading.start();
    new Agent(new FileOutputStream(FileDescriptor.out)).run(orders);
  }

  private static void read(OrderReader reader, BlockingQueue<Optional<OrderReader.Given>> orders) {
    Optional<OrderReader.Given> next = Optional.empty();
    do {
      try {
        next = reader.next();
      } catch (IOException | JacksonException unreadable) {
        // Not what it says: that may be a part of a password.
        System.err.println("an order cannot be read: " + unreadable.getClass().getSimpleName());
        next = Optional.empty();
      }
      orders.add(next);
    } while (next.isPresent());
  }

  private void run(BlockingQueue<Optional<OrderReader.Given>> orders) throws InterruptedException {
    try (ComClient client = new ComClient(this::say)) {
      while (true) {
        Optional<OrderReader.Given> order =
            orders.poll(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
        if (order == null) {
          client.look();
        } else if (order.isPresent()) {
          // Short states come and go while a call is answered: looked at before and after it.
          client.look();
          Message reply = client.obey(order.get().order(), order.get().password());
          client.look();
          say(reply);
        } else {
          return;
        }
      }
    }
  }

  private synchronized void say(Message message) {
    try {
      out.write(Wire.line(message));
    } catch (IOException nobodyListens) {
      Runtime.getRuntime().halt(1);
    }
  }
}
